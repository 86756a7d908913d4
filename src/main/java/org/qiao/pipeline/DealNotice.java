package org.qiao.pipeline;

import java.util.Optional;

/** A word of another module beside a deal's facts, for whoever sees the deal: something about it waits elsewhere. */
public interface DealNotice {

    /** The key of the word; nothing where nothing waits. */
    Optional<String> of(DealRef deal);
}
