package org.qiao.screening;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list's file.
 *
 * @param key what the entry is known by from edition to edition
 * @param source the list within the list that it comes from; empty where there is none
 * @param born days and places of birth
 * @param listedSince as the file writes it
 * @param listedUntil the last day of what ends by itself, as the file writes it
 */
record ListedParty(
        String key,
        String source,
        PartyKind kind,
        String name,
        List<String> aliases,
        @Nullable String country,
        @Nullable String program,
        @Nullable String addresses,
        @Nullable String born,
        @Nullable String nationalities,
        @Nullable String remarks,
        @Nullable String identifiers,
        @Nullable String url,
        @Nullable String listedSince,
        @Nullable String listedUntil) {

    ListedParty withKey(String other) {
        return new ListedParty(
                other,
                source,
                kind,
                name,
                aliases,
                country,
                program,
                addresses,
                born,
                nationalities,
                remarks,
                identifiers,
                url,
                listedSince,
                listedUntil);
    }

    List<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream()).toList();
    }

    /** Changes with anything that the list says of the entry; what has no end is as it was before ends were read. */
    String fingerprint() {
        var told = String.join(
                "\u001f",
                Stream.of(
                                source,
                                kind.name(),
                                name,
                                String.join("\n", aliases),
                                country,
                                program,
                                addresses,
                                born,
                                nationalities,
                                remarks,
                                identifiers,
                                url,
                                listedSince)
                        .map(String::valueOf)
                        .toList());
        return digest(listedUntil == null ? told : told + "\u001f" + listedUntil);
    }

    static String digest(String text) {
        return digest(text.getBytes(StandardCharsets.UTF_8));
    }

    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
