package bsc.tool.notebook;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules for committed outputs: no error, nothing of the author's machine, and words with every picture. */
final class NotebookOutputs {
    private static final Pattern PATH = Pattern.compile(
            "(?<![\\w./<:-])/(home|root|tmp|usr|var|opt|etc|mnt|srv|work|private|Users|Volumes)/[\\w.-]+|\\b[A-Z]:\\\\\\w+");
    private static final Pattern PICTURE = Pattern.compile("<svg.*?</svg>|<img[^>]*>", Pattern.DOTALL);
    private static final Pattern WORDS = Pattern.compile(
            "<(title|desc)[^>]*>[^<]*\\w|(alt|aria-label)\\s*=\\s*[\"'][^\"']*\\w", Pattern.DOTALL);
    private static final Pattern CAPTION = Pattern.compile("<figcaption|<caption");
    private static final int SHORTEST_NAME = 5;

    private NotebookOutputs() {
    }

    static void check(NotebookFile notebook, List<String> broken) {
        List<NotebookCell> cells = notebook.cells();
        for (NotebookCell cell : cells) {
            boolean caption = cell.number() < cells.size() && isCaption(cells.get(cell.number()));
            for (JsonObject output : cell.outputs()) {
                check(output, "cell " + cell.number(), caption, broken);
            }
        }
    }

    /** A cell of text that starts with the word Figure tells what the picture above it shows. */
    private static boolean isCaption(NotebookCell next) {
        return next.isMarkdown() && next.source().replaceAll("^[*_#\\s]+", "").startsWith("Figure");
    }

    private static void check(JsonObject output, String where, boolean caption, List<String> broken) {
        if (output.get("output_type").getAsString().equals("error")) {
            broken.add(where + " ended with an error: " + output.get("evalue").getAsString());
        }
        if (output.has("text")) {
            if (output.get("name").getAsString().equals("stderr")) {
                broken.add(where + " writes to standard error");
            }
            machine(NotebookCell.text(output.get("text")), where, broken);
        }
        if (output.has("data")) {
            for (Map.Entry<String, JsonElement> data : output.getAsJsonObject("data").entrySet()) {
                boolean drawing = data.getKey().equals("image/svg+xml");
                if (data.getKey().startsWith("image/") && !drawing) {
                    require(caption, where, broken);
                } else if (!data.getValue().isJsonObject()) {
                    String text = NotebookCell.text(data.getValue());
                    machine(text, where, broken);
                    PICTURE.matcher(text).results().forEach(p ->
                            require(caption || WORDS.matcher(p.group()).find() || CAPTION.matcher(text).find(), where, broken));
                }
            }
        }
    }

    private static void require(boolean described, String where, List<String> broken) {
        if (!described) {
            broken.add(where + " shows a picture without words: give it a title, an alt text or a caption 'Figure …' below it");
        }
    }

    private static void machine(String text, String where, List<String> broken) {
        Matcher path = PATH.matcher(text);
        if (path.find()) {
            broken.add(where + " shows a path of one machine: " + path.group());
        }
        String host = host();
        if (host.length() >= SHORTEST_NAME && Pattern.compile("\\b" + Pattern.quote(host) + "\\b").matcher(text).find()) {
            broken.add(where + " shows the name of this machine");
        }
    }

    private static String host() {
        try {
            String host = InetAddress.getLocalHost().getHostName();
            return host.equals("localhost") ? "" : host;
        } catch (UnknownHostException e) {
            return "";
        }
    }
}
