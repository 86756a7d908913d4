package org.qiao.reference;

import java.util.Arrays;
import java.util.Optional;
import org.qiao.access.Desk;

/** A country whose working days are known. */
public enum Country {
    CN,
    US;

    /** The country where a desk's colleagues work. */
    public static Country of(Desk desk) {
        return desk == Desk.CN ? CN : US;
    }

    /** The country with that place code, such as {@code cn}; empty if its working days are not known. */
    public static Optional<Country> ofPlace(String code) {
        return Arrays.stream(values())
                .filter(country -> country.name().equalsIgnoreCase(code))
                .findFirst();
    }
}
