package org.qiao.companies;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a person's card.
 *
 * @param company the company of the first present role that the viewer may see
 * @param contacts private contact details that are open to the viewer; a masked one leaves nothing behind
 */
public record PersonCard(
        PersonRef person,
        @Nullable String titleEn,
        @Nullable String titleZh,
        @Nullable Company company,
        List<ContactService.Contact> contacts) {}
