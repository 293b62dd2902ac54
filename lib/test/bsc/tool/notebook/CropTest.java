package bsc.tool.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The piece of a figure that stands for a notebook: no word is cut, nothing is shrunk, and what lies outside is left out. */
class CropTest {
    private static String figure(String drawn) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 480 300\" width=\"170mm\" height=\"106mm\"><g style=\"font-size:8px\">" + drawn + "</g></svg>";
    }

    private static List<String> words(String svg) {
        return Pattern.compile("<text[^>]*>([^<]*)").matcher(svg).results().map((MatchResult m) -> m.group(1)).toList();
    }

    private static String text(int x, int y, String words) {
        return "<text x=\"" + x + "\" y=\"" + y + "\">" + words + "</text>";
    }

    @Test
    void theWindowLiesWhereMostIsReadAndNoWordIsCut() {
        String crop = Crop.of(figure(text(5, 10, "A title that is far wider than the window is, and would be cut") + text(250, 200, "BOR") + text(260, 220, "ALOS")
                + "<circle cx=\"270\" cy=\"240\" r=\"2\"/>" + text(5, 290, "far below")));
        assertEquals(List.of("BOR", "ALOS"), words(crop));
        assertEquals("viewBox=\"80 120 200 120\"", Pattern.compile("viewBox=\"[^\"]*\"").matcher(crop).results().findFirst().orElseThrow().group());
        assertEquals(true, crop.contains("width=\"300\"") && crop.contains("height=\"180\"") && crop.contains("<circle"));
    }

    /** Words that are turned are drawn as a path with a matrix; one that would be cut is left out too. */
    @Test
    void aTurnedWordIsAWord() {
        String near = "<path d=\"M0 0 L8 0 L8 40 Z\" transform=\"matrix(0,-1,1,0,20,60)\"/>";
        String across = "<path d=\"M0 0 L200 0 L200 8 Z\" transform=\"matrix(0,-1,1,0,20,160)\"/>";
        assertEquals(true, Crop.of(figure(text(30, 30, "BOR") + near)).contains("matrix"));
        assertEquals(false, Crop.of(figure(text(30, 30, "BOR") + text(30, 50, "TOI") + text(30, 70, "BTO") + across)).contains("matrix"));
    }
}
