package org.qiao.companies;

/** A person who may be the same as the one being typed, and what speaks for it most. */
public record PersonTwin(PersonRow person, TwinSign sign) {}
