package org.qiao.pipeline;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.qiao.kernel.PlainText;
import org.springframework.stereotype.Component;

/** Tells what of the things that a stage asks for is known of a deal. */
@Component
class KnownFields {

    private final DealRepository deals;
    private final PartyRepository parties;
    private final DealFileService files;
    private final NextSteps next;
    private final ChosenSites sites;

    KnownFields(
            DealRepository deals, PartyRepository parties, DealFileService files, NextSteps next, ChosenSites sites) {
        this.deals = deals;
        this.parties = parties;
        this.files = files;
        this.next = next;
        this.sites = sites;
    }

    /** What the stage asks for and the deal has not; of what stands in other rows a new deal has nothing. */
    Set<StageField> missing(Stage stage, Deal deal, DealTerms terms) {
        var missing = EnumSet.noneOf(StageField.class);
        for (var field : stage.getRequirements()) {
            if (!isKnown(field, deal, terms)) {
                missing.add(field);
            }
        }
        return missing;
    }

    private boolean isKnown(StageField field, Deal deal, DealTerms terms) {
        return switch (field) {
            case COMPANY -> terms.getCompanyId() != null;
            case TYPE -> deal.getType() != null;
            case SECTOR -> deal.getSectorId() != null;
            case SITE -> deal.getSiteId() != null;
            case AMOUNT -> terms.value() != null;
            case JOBS -> deal.getJobs() != null;
            case LAND -> deal.getLand() != null;
            case EXPECTED -> deal.getExpectedOn() != null;
            default -> !deal.isNew() && isThere(field, deal.id());
        };
    }

    private boolean isThere(StageField field, long deal) {
        return switch (field) {
            case SOURCE -> areSourced(deals.ledger(deal));
            case TEAM -> parties.team(deal).stream().anyMatch(member -> !member.isArchived());
            case CHOSEN_SITE -> sites.hasChosen(deal);
            case DOCUMENT -> !files.list(deal).isEmpty();
            case NEXT_STEP -> !next.of(List.of(deal)).isEmpty();
            default ->
                parties.ofDeal(deal).stream().anyMatch(party -> party.role() == Objects.requireNonNull(field.party()));
        };
    }

    private static boolean areSourced(List<LedgerEntry> entries) {
        return !entries.isEmpty() && entries.stream().allMatch(entry -> PlainText.line(entry.getSource()) != null);
    }
}
