package org.qiao.search;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** One place in one record's document where a query may begin. Only ever joined to the record itself, whose visibility decides. */
@Entity
@IdClass(SearchKey.Key.class)
class SearchKey {

    record Key(String kind, String text, Long recordId) implements Serializable {}

    @Id
    private @Nullable String kind;

    @Id
    private @Nullable String text;

    @Id
    private @Nullable Long recordId;
}
