package bsc.tool.notebook;

import bsc.say.Language;
import bsc.write.Staging;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Notebooks as a small site that is read without Jupyter, scripts and network: an index in each language, a page a notebook
 * with the way to the one before, the next and the same in the other language. Every file holds all that it needs.
 */
public final class NotebookSite {
    private final List<NotebookFile> notebooks;
    private final Path folder;

    private NotebookSite(List<NotebookFile> notebooks, Path folder) {
        this.notebooks = notebooks;
        this.folder = folder;
    }

    /** Writes the site into the folder, which is made if need be, and returns its files. */
    public static List<Path> write(List<NotebookFile> notebooks, Jupyter jupyter, Path folder) {
        return new NotebookSite(notebooks, folder.toAbsolutePath()).written(jupyter);
    }

    private List<Path> written(Jupyter jupyter) {
        List<Path> files = new ArrayList<>();
        try {
            for (Language language : Language.values()) {
                List<NotebookFile> those = in(language);
                if (!those.isEmpty()) {
                    Files.createDirectories(place(language));
                    files.add(put(place(language).resolve("index.html"), index(language)));
                    Map<NotebookFile, String> bodies = NotebookBody.of(those, jupyter);
                    for (NotebookFile notebook : those) {
                        files.add(put(place(language).resolve(NotebookBody.page(notebook)), page(notebook, bodies.get(notebook))));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private List<NotebookFile> in(Language language) {
        return notebooks.stream().filter(n -> n.language() == language).toList();
    }

    private Path place(Language language) {
        return language == Language.ENGLISH ? folder : folder.resolve(language.word());
    }

    private static Path put(Path file, String text) throws IOException {
        Staging.replace(file, text);
        return file;
    }

    private String page(NotebookFile notebook, String body) {
        List<NotebookFile> those = in(notebook.language());
        int at = those.indexOf(notebook);
        HeadWords words = HeadWords.of(notebook.language());
        String way = "<nav>" + (at > 0 ? link(those.get(at - 1), "&larr; ", "") : "<span></span>") + "<a href=\"index.html\">" + words.all() + "</a>"
                + other(notebook).orElse("") + (at + 1 < those.size() ? link(those.get(at + 1), "", " &rarr;") : "<span></span>") + "</nav>\n";
        return framed(notebook.language(), NotebookHead.of(notebook).title(), way + "<main>\n" + body + "</main>\n" + way);
    }

    private static String link(NotebookFile notebook, String before, String after) {
        return "<a href=\"" + NotebookBody.page(notebook) + "\">" + before + escaped(NotebookHead.of(notebook).title()) + after + "</a>";
    }

    /** The way to the same notebook in the other language, or to its index. */
    private Optional<String> other(NotebookFile notebook) {
        Language other = notebook.language() == Language.ENGLISH ? Language.INDONESIAN : Language.ENGLISH;
        return in(other).isEmpty() ? Optional.empty() : Optional.of(otherLink(other,
                in(other).stream().anyMatch(n -> n.name().equals(notebook.name())) ? NotebookBody.page(notebook) : "index.html"));
    }

    private static String otherLink(Language other, String page) {
        return "<a lang=\"" + other.word() + "\" href=\"" + (other == Language.ENGLISH ? "../" : other.word() + "/") + page + "\">"
                + HeadWords.of(other).language() + "</a>";
    }

    private String index(Language language) {
        HeadWords words = HeadWords.of(language);
        List<NotebookFile> those = in(language);
        List<Optional<String>> figures = Thumbnails.of(those);
        Language other = language == Language.ENGLISH ? Language.INDONESIAN : Language.ENGLISH;
        return framed(language, words.title(), "<nav><span></span>" + (in(other).isEmpty() ? "" : otherLink(other, "index.html")) + "<span></span></nav>\n"
                + "<main class=\"index\">\n<h1>" + words.title() + "</h1>\n<p>" + words.about() + "</p>\n<div class=\"cards\">\n"
                + String.join("", IntStream.range(0, those.size()).mapToObj(i -> card(those.get(i), figures.get(i), words)).toList()) + "</div>\n</main>\n");
    }

    private static String card(NotebookFile notebook, Optional<String> figure, HeadWords words) {
        NotebookHead head = NotebookHead.of(notebook);
        return "<a class=\"card\" href=\"" + NotebookBody.page(notebook) + "\">"
                + figure.map(svg -> "<img alt=\"\" src=\"" + NotebookBody.image(svg) + "\">").orElse("")
                + "<h2>" + escaped(head.title()) + "</h2><p>" + escaped(head.question()) + "</p><p class=\"minutes\">" + head.minutes() + " "
                + words.minutes() + "</p></a>\n";
    }

    private static String framed(Language language, String title, String body) {
        return "<!DOCTYPE html>\n<html lang=\"" + language.word() + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + escaped(title) + "</title>\n<style>\n"
                + SiteStyle.CSS + "</style>\n</head>\n<body>\n" + body + "</body>\n</html>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("*", "");
    }
}
