package org.qiao.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses of web pages, as people type them: with or without {@code https://}, and nothing that a browser would run. */
public final class WebAddress {

    private static final int LONGEST = 500;

    private static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?";

    private static final Pattern TYPED = Pattern.compile("(?i)(?<scheme>https?://)?(?<host>(?:" + LABEL
            + "\\.)+(?:\\p{L}{2,63}|xn--[a-z0-9-]{2,59}))" + "(?<rest>(?::\\d{1,5})?(?:[/?#][^\\s\"'<>\\\\]*)?)");

    private WebAddress() {}

    /** The whole address with its scheme, or empty if it is none. */
    public static Optional<String> read(String typed) {
        var found =
                TYPED.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC).strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        var scheme = found.group("scheme");
        var address = (scheme == null ? "https://" : scheme.toLowerCase(Locale.ROOT))
                + found.group("host").toLowerCase(Locale.ROOT)
                + found.group("rest");
        return address.length() > LONGEST ? Optional.empty() : Optional.of(address);
    }
}
