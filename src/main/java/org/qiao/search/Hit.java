package org.qiao.search;

/**
 * One line among what was found, in the viewer's words.
 *
 * @param name in the viewer's language
 * @param other the name in the other language, or empty
 * @param detail what tells it from its namesakes, or empty
 * @param address where it leads
 * @param via why it was found where its name does not say so, or empty
 */
public record Hit(String name, String other, String detail, String address, String via) {}
