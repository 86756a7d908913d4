package org.qiao.reference;

import java.text.Normalizer;
import java.util.Locale;

/** The code under which a term stands in addresses. */
final class TermCode {

    private TermCode() {}

    /** A name in small letters, digits and hyphens. */
    static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{M}'’]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
