package org.qiao.reference;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.RuleException;

/** How codes of official lists of industries are written; a theme across industries has several, parted by semicolons. */
public enum OfficialCodes {
    /** A letter for the section, then two to four digits: {@code C}, {@code C39}, {@code C3973}. */
    GBT4754("[A-T](\\d{2,4})?"),
    /** Two to six digits; what was too long for one number is a range of them: {@code 334413}, {@code 44-45}. */
    NAICS("\\d{2,6}(-\\d{2,4})?"),
    /** A letter for the section, or two to four digits: {@code C}, {@code 2610}. */
    ISIC("[A-U]|\\d{2,4}");

    /** So long all codes of a sector in one list may be. */
    private static final int LONGEST = 80;

    private final Pattern form;

    OfficialCodes(String form) {
        this.form = Pattern.compile(form);
    }

    /** The column in which they stand, and its property. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Codes as they are kept, whatever stands between them where they were typed; null for none.
     *
     * @throws RuleException at their property if one cannot be a code of this list
     */
    public @Nullable String tidy(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var codes = Arrays.stream(Normalizer.normalize(typed, Normalizer.Form.NFKC)
                        .toUpperCase(Locale.ROOT)
                        .split("[;,、\\s]+"))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
        var kept = codes.stream().collect(Collectors.joining(";"));
        if (kept.length() > LONGEST || !codes.stream().allMatch(this::isWellFormed)) {
            throw new RuleException("sector.code.wrong", column());
        }
        return kept.isEmpty() ? null : kept;
    }

    private boolean isWellFormed(String code) {
        return form.matcher(code).matches();
    }
}
