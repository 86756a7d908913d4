package org.qiao.pipeline;

/** What the list of deals shows under an address: for pages whose figures lead to it, and have to be those of the list. */
public interface DealLists {

    /** @param query of the list's address, such as {@code open=1&stage=cn-to-us.lead} */
    DealFilter filter(String query);
}
