package org.qiao.search;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** One gram of one record's document. Only ever joined to the record itself, whose visibility decides. */
@Entity
@IdClass(SearchGram.Key.class)
class SearchGram {

    record Key(String kind, String gram, Long recordId) implements Serializable {}

    @Id
    private @Nullable String kind;

    @Id
    private @Nullable String gram;

    @Id
    private @Nullable Long recordId;
}
