package org.qiao.companies;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a company or a person is called, and whose record it is.
 *
 * @param names the primary ones first
 */
public record NamedRecord(long id, long officeId, long ownerId, boolean shared, List<Name> names) {

    /**
     * One name.
     *
     * @param family a person's family name; null for a company and where it is not known
     * @param rest a person's given name, or a company's whole name
     */
    public record Name(@Nullable String family, @Nullable String rest) {

        static Name of(@Nullable Object family, @Nullable Object rest) {
            return new Name((String) family, (String) rest);
        }

        boolean isBlank() {
            return text().isBlank();
        }

        /** In one piece, family name first. */
        public String text() {
            return Stream.of(family, rest)
                    .filter(part -> part != null && !part.isBlank())
                    .collect(Collectors.joining(" "));
        }
    }
}
