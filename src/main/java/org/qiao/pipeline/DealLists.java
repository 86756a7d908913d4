package org.qiao.pipeline;

import java.util.List;

/** What the list of deals shows under an address: for pages whose figures lead to it, and have to be those of the list. */
public interface DealLists {

    /** @param query of the list's address, such as {@code open=1&stage=cn-to-us.lead} */
    DealFilter filter(String query);

    /** What the list is filtered by, in the viewer's words; of what was typed only that something was. */
    List<String> words(String query);
}
