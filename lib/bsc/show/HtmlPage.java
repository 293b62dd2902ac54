package bsc.show;

import bsc.say.Program;
import java.util.List;

/**
 * A whole page in one file: no script, no image, no font and no address that a browser would fetch. The policy in its
 * head forbids every request, so that even a fault in it could cause none.
 */
final class HtmlPage {
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private HtmlPage() {
    }

    static String of(String title, Html... body) {
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">\n"
                + "<meta name=\"generator\" content=\"" + Program.VERSION + "\">\n"
                + Html.tag("title", title).markup() + "\n<style>\n" + PageStyle.CSS + "</style>\n</head>\n<body>\n"
                + Html.of(body).markup() + "\n</body>\n</html>\n";
    }

    /** A part of a page below a heading that can be linked to. */
    record Section(String id, String title, Html body) {
        static Section of(String id, String title, Html... body) {
            return new Section(id, title, Html.of(body));
        }

        Html html() {
            return Html.of(new Html("\n"), Html.tag("section", Html.tag("h2", title), body).with("id", id));
        }
    }

    /** Links to the sections; they are left out in print. */
    static Html contents(List<Section> sections) {
        return Html.tag("nav", Html.tag("ol", sections.stream()
                .map(s -> Html.tag("li", Html.tag("a", s.title()).with("href", "#" + s.id()))).toList()))
                .with("aria-label", "Contents");
    }

    /** Terms with what is said of them. */
    static Html pairs(String... termsAndTexts) {
        Html list = Html.NOTHING;
        for (int i = 0; i < termsAndTexts.length; i += 2) {
            list = Html.of(list, Html.tag("dt", termsAndTexts[i]), Html.tag("dd", termsAndTexts[i + 1]));
        }
        return Html.tag("dl", list);
    }

    static Html list(List<String> texts) {
        return Html.tag("ul", texts.stream().map(t -> Html.tag("li", t)).toList());
    }

    static Html paragraph(String text) {
        return Html.tag("p", text);
    }
}
