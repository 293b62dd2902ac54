package bsc.say;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is told in one breath: a sentence or a few, of one or more spans. Holds no line break. */
public record Text(List<Span> spans) {
    public Text {
        spans = List.copyOf(spans);
    }

    public static Text of(String plain) {
        return new Text(List.of(new Span.Plain(plain)));
    }

    public static Text of(Span... spans) {
        return new Text(List.of(spans));
    }

    /** This and then the other. */
    public Text and(Text next) {
        return new Text(Stream.concat(spans.stream(), next.spans.stream()).toList());
    }

    /** The words alone. */
    public String plain() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
