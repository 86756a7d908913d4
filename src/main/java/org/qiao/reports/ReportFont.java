package org.qiao.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;
import org.qiao.kernel.RuleException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The font that reports are set in: a TrueType font of the machine that has Latin letters and Chinese characters, of which a
 * report embeds those that it uses. Noto's fonts for Chinese have another kind of outlines, which the PDF library cannot embed.
 */
@Component
public class ReportFont {

    /** Of Debian's package fonts-wqy-microhei first, as other distributions lay it out, then another one of the kind. */
    private static final List<String> USUAL = List.of(
            "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc",
            "/usr/share/fonts/wqy-microhei/wqy-microhei.ttc",
            "/usr/share/fonts/wenquanyi/wqy-microhei/wqy-microhei.ttc",
            "/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc");

    private final Optional<Path> file;

    /** @param chosen {@code qiao.report-font}: the path of another TrueType font with Chinese characters */
    ReportFont(@Value("${qiao.report-font:}") String chosen) {
        var wanted = chosen.isBlank() ? USUAL : List.of(chosen.strip());
        file = wanted.stream().map(Path::of).filter(Files::isReadable).findFirst();
    }

    /** Whether this machine can make a PDF. */
    public boolean isThere() {
        return file.isPresent();
    }

    /**
     * The font for one document: what it has read of its file it keeps to itself, since two documents are made at the same time.
     *
     * @throws RuleException if the machine has none
     */
    BaseFont load() {
        var path = file.orElseThrow(() -> new RuleException("report.font.missing"));
        var name = path.toString().endsWith(".ttc") ? path + ",0" : path.toString();
        try {
            return BaseFont.createFont(
                    name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, Files.readAllBytes(path), null);
        } catch (IOException | DocumentException e) {
            throw new IllegalStateException("The font cannot be read: " + path, e);
        }
    }
}
