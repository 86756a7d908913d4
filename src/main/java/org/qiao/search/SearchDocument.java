package org.qiao.search;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The searchable text of one record. Only ever joined to the record itself, whose visibility decides. */
@Entity
@IdClass(SearchDocument.Key.class)
class SearchDocument {

    record Key(String kind, Long recordId) implements Serializable {}

    @Id
    private @Nullable String kind;

    @Id
    private @Nullable Long recordId;

    private @Nullable String text;
}
