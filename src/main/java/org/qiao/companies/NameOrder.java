package org.qiao.companies;

/** How a person's name is printed in English: {@code Jun Luo} or {@code Luo Jun}. In Chinese the family name always leads. */
public enum NameOrder {
    GIVEN_FIRST,
    FAMILY_FIRST
}
