package org.qiao.lists;

/**
 * A saved view, as a menu shows it.
 *
 * @param list the list's address, such as {@code companies}
 * @param query what follows the question mark
 * @param forOffice whether colleagues of the owner's office have it in their menu too
 * @param changeable whether the viewer may rename, change and remove it
 */
public record ViewRef(long id, String list, String name, String query, boolean forOffice, boolean changeable) {}
