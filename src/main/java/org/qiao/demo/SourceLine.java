package org.qiao.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.qiao.demo.DemoFile.Source;

/** Names a story's source in the last line of a text, so that every figure on a screen can be traced. */
final class SourceLine {

    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter ZH = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.ENGLISH);

    private SourceLine() {}

    static @Nullable String below(@Nullable String text, @Nullable Source source) {
        return source == null || text == null
                ? text
                : text.strip() + "\nSource: " + title(source) + day(", ", source, EN);
    }

    /** The title with its publisher. */
    static String title(Source source) {
        return "“" + source.title() + "”, " + source.publisher();
    }

    /** The same as a Chinese text names it. */
    static String titleZh(Source source) {
        return "“" + source.title() + "”，" + (source.publisherZh() == null ? source.publisher() : source.publisherZh());
    }

    static @Nullable String belowZh(@Nullable String text, @Nullable Source source) {
        if (source == null || text == null) {
            return text;
        }
        return text.strip() + "\n来源：" + titleZh(source) + day("，", source, ZH);
    }

    private static String day(String comma, Source source, DateTimeFormatter format) {
        return source.published() == null ? "" : comma + format.format(LocalDate.parse(source.published()));
    }
}
