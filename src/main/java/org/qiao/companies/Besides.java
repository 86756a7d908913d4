package org.qiao.companies;

import java.util.List;

/** A company's sectors and places beside the main ones, each once, by number. */
public record Besides(List<Long> sectorIds, List<Long> placeIds) {}
