package org.qiao.pipeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Land;
import org.qiao.kernel.Language;
import org.qiao.kernel.ListRow;

/**
 * One line of the deal list and one card of the board. Title, investor and value are null where they are kept from the viewer.
 *
 * @param booked what its ledger entries come to where a list asks for some, by currency
 */
public record DealRow(StoredDeal stored, DealStanding standing, List<Figure> booked) implements ListRow {

    DealRow(StoredDeal stored, DealStanding standing) {
        this(stored, standing, List.of());
    }

    /** The same deal as it stood at the end of a day. */
    DealRow asOf(DealStanding then) {
        return new DealRow(stored, then, booked);
    }

    /** With what its ledger entries come to, of those that a list asks for. */
    DealRow booked(List<Figure> sums) {
        return new DealRow(stored, standing, sums);
    }

    @Override
    public long id() {
        return stored.id();
    }

    public int version() {
        return stored.version();
    }

    public @Nullable String codeName() {
        return stored.codeName();
    }

    public @Nullable String titleEn() {
        return stored.titleEn();
    }

    public @Nullable String titleZh() {
        return stored.titleZh();
    }

    public @Nullable String companyEn() {
        return stored.companyEn();
    }

    public @Nullable String companyZh() {
        return stored.companyZh();
    }

    /** The true title where the viewer may see it, else the code name. */
    public String name(Language viewer) {
        return ref().name(viewer);
    }

    public String otherName(Language viewer) {
        return viewer.other(stored.titleEn(), stored.titleZh());
    }

    /** The investor's name in the other language where there is one. */
    public String otherCompany(Language viewer) {
        return viewer.other(stored.companyEn(), stored.companyZh());
    }

    /** The investor's name in the viewer's language, and the other one beside it. */
    public String companies(Language viewer) {
        return viewer.both(stored.companyEn(), stored.companyZh());
    }

    public String company(Language viewer) {
        return viewer.choose(stored.companyEn(), stored.companyZh());
    }

    public boolean isConfidential() {
        return stored.circleId() != null;
    }

    /** Whether title, investor and money are kept from this viewer. */
    public boolean isMasked() {
        return stored.termsId() == null;
    }

    public Direction direction() {
        return stored.direction();
    }

    public @Nullable DealType type() {
        return stored.type();
    }

    public @Nullable Long sectorId() {
        return stored.sectorId();
    }

    public @Nullable Long siteId() {
        return stored.siteId();
    }

    public @Nullable Integer jobs() {
        return stored.jobs();
    }

    /** How much land it needs or takes, as reported. */
    public @Nullable Land land() {
        return Land.of(stored.landAmount(), stored.landUnit());
    }

    public long officeId() {
        return stored.officeId();
    }

    public long ownerId() {
        return stored.ownerId();
    }

    public Instant updatedAt() {
        return stored.updatedAt();
    }

    public @Nullable LocalDate expectedOn() {
        return stored.expectedOn();
    }

    public long stageId() {
        return standing.stageId();
    }

    public Instant stageSince() {
        return standing.since();
    }

    /** Why it was closed without a win, as far as the viewer may know. */
    public @Nullable Closing closing() {
        return standing.closing();
    }

    /** The day on which it is looked at; null for now. */
    public @Nullable LocalDate asOf() {
        return standing.asOf();
    }

    public @Nullable Figure value() {
        return standing.worth().value();
    }

    /** What it is worth in CNY or USD, each of its entries at the rate of its day; null where an entry has none. */
    public @Nullable Figure worth(String reporting) {
        return standing.worth().in(reporting);
    }

    public DealRef ref() {
        return new DealRef(
                stored.id(),
                stored.codeName(),
                stored.titleEn(),
                stored.titleZh(),
                stored.companyId(),
                stored.circleId());
    }
}
