package org.qiao.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Kinds of file that a record may have, told by what is in them and never by their name. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    POWERPOINT("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    OLD_OFFICE("application/x-ole-storage", "doc", "xls", "ppt", "wps", "et", "dps"),
    TEXT("text/plain", "txt", "csv", "md");

    /** GB18030 is what spreadsheets in China still save text in. */
    private static final List<Charset> TEXTS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private final String mime;
    private final List<String> endings;

    FileType(String mime, String... endings) {
        this.mime = mime;
        this.endings = List.of(endings);
    }

    public String mime() {
        return mime;
    }

    /** The type of what the bytes hold; empty for everything else, such as programs, web pages and documents with macros. */
    public static Optional<FileType> of(byte[] bytes) {
        if (starts(bytes, "%PDF-")) {
            return Optional.of(PDF);
        }
        if (starts(bytes, "\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PNG);
        }
        if (starts(bytes, "\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        }
        if (starts(bytes, "GIF87a") || starts(bytes, "GIF89a")) {
            return Optional.of(GIF);
        }
        if (starts(bytes, "RIFF")
                && bytes.length > 12
                && latin(Arrays.copyOfRange(bytes, 8, 12)).equals("WEBP")) {
            return Optional.of(WEBP);
        }
        if (starts(bytes, "PK\u0003\u0004")) {
            return office(latin(bytes));
        }
        if (starts(bytes, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            return latin(bytes).contains("V\0B\0A\0") ? Optional.empty() : Optional.of(OLD_OFFICE);
        }
        return isText(bytes) ? Optional.of(TEXT) : Optional.empty();
    }

    /** The names of a zip's entries stand in it as they are; nothing is unpacked. */
    private static Optional<FileType> office(String zip) {
        if (zip.contains("vbaProject.bin") || !zip.contains("[Content_Types].xml")) {
            return Optional.empty();
        }
        if (zip.contains("word/document.xml")) {
            return Optional.of(WORD);
        }
        if (zip.contains("xl/workbook.xml")) {
            return Optional.of(EXCEL);
        }
        return zip.contains("ppt/presentation.xml") ? Optional.of(POWERPOINT) : Optional.empty();
    }

    private static boolean isText(byte[] bytes) {
        return TEXTS.stream().anyMatch(charset -> {
            try {
                var text = charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
                var start = text.replaceFirst("^[\\s\\uFEFF]+", "");
                return !start.startsWith("<")
                        && !start.startsWith("MZ")
                        && !start.startsWith("#!")
                        && text.chars().noneMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f');
            } catch (CharacterCodingException e) {
                return false;
            }
        });
    }

    private static boolean starts(byte[] bytes, String magic) {
        return bytes.length >= magic.length()
                && latin(Arrays.copyOf(bytes, magic.length())).equals(magic);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** The name with an ending that says what is in the file, whatever its sender called it. */
    String named(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(ending -> lower.endsWith("." + ending))
                ? name
                : name + "." + endings.getFirst();
    }
}
