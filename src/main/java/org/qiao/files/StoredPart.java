package org.qiao.files;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import org.jspecify.annotations.Nullable;

/** At most {@link #MOST} bytes of a file; its entity says who sees it. */
@MappedSuperclass
public abstract class StoredPart {

    /** A server with default settings takes no packet over 16 MiB. */
    public static final int MOST = 1 << 20;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private @Nullable Long fileId;
    private int position;
    private byte[] bytes = {};

    void fill(long ofFile, int at, byte[] with) {
        fileId = ofFile;
        position = at;
        bytes = with;
    }
}
