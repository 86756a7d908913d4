package org.qiao.companies;

import java.util.Locale;

/** What can be wrong with a company's identifier, so that the form can say where to look. */
public enum IdentifierFault {
    USCC_LENGTH,
    /** A character that cannot occur: I, O, S, V and Z are left out for their likeness to digits. */
    USCC_LETTER,
    USCC_CHECK,
    EIN_LENGTH,
    EIN_DIGITS;

    /** The key of its message. */
    String key() {
        return "identifierfault." + name().toLowerCase(Locale.ROOT);
    }
}
