package org.qiao.membership;

import java.util.List;

/**
 * A membership has another owner, who is asked for its renewal from now on.
 *
 * @param keys of the {@link RenewalDue}s of its last term
 * @param officeId of the membership
 */
public record RenewalHandedOver(List<String> keys, long from, long to, long officeId) {}
