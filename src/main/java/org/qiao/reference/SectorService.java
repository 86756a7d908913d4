package org.qiao.reference;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Permission;
import org.qiao.kernel.Mistakes;
import org.qiao.kernel.Ordered;
import org.qiao.kernel.PlainText;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names, codes and order of sectors. One that is not wanted any more is retired: records keep naming it. */
@Service
@Transactional
@RolesAllowed(Permission.LIST_WRITE)
public class SectorService {

    private final SectorRepository stored;
    private final TreeRepository tree;
    private final Sectors sectors;
    private final ApplicationEventPublisher events;

    SectorService(SectorRepository stored, TreeRepository tree, Sectors sectors, ApplicationEventPublisher events) {
        this.stored = stored;
        this.tree = tree;
        this.sectors = sectors;
        this.events = events;
    }

    /** @throws RecordNotFoundException if there is no such sector */
    @Transactional(readOnly = true)
    public Sector find(long id) {
        return stored.find(id).orElseThrow(RecordNotFoundException::new);
    }

    /**
     * Saves a changed sector, or a new one behind those beside it. Its code is in addresses, and so never changes.
     *
     * @throws RuleException if a name is missing or taken, a code has the wrong form, or it would lie in itself
     * @throws org.springframework.dao.OptimisticLockingFailureException if somebody saved it meanwhile
     */
    public Sector save(Sector sector) {
        new Mistakes()
                .gather(() -> sector.setNameEn(name(sector.getNameEn(), "nameEn")))
                .gather(() -> sector.setNameZh(name(sector.getNameZh(), "nameZh")))
                .gather(() -> sector.setGbt4754(OfficialCodes.GBT4754.tidy(sector.getGbt4754())))
                .gather(() -> sector.setNaics(OfficialCodes.NAICS.tidy(sector.getNaics())))
                .gather(() -> sector.setIsic(OfficialCodes.ISIC.tidy(sector.getIsic())))
                .refuse();
        sector.setNoteEn(PlainText.line(sector.getNoteEn()));
        sector.setNoteZh(PlainText.line(sector.getNoteZh()));
        checkParent(sector);
        checkTwin(sector);
        if (sector.isNew()) {
            sector.setCode(code(sector));
            sector.setPosition(Ordered.next(stored.in(sector.getParentId())));
            sector.ownCodes();
        } else if (!saysTheSame(sector, find(sector.id()))) {
            sector.ownCodes();
        }
        var saved = stored.save(sector);
        events.publishEvent(new SectorsChanged());
        return saved;
    }

    /** Exchanges the sector with its neighbor in what it lies in: -1 above, 1 below; at either end it stays. */
    public void shift(long id, int by) {
        Ordered.shift(stored.in(find(id).getParentId()), id, by);
        events.publishEvent(new SectorsChanged());
    }

    /** Whether it is offered from now on. */
    public void retire(long id, boolean retired) {
        find(id).setRetired(retired);
        events.publishEvent(new SectorsChanged());
    }

    private static String name(@Nullable String typed, String property) {
        var name = PlainText.line(typed);
        if (name == null) {
            throw new RuleException("place.name.required", property);
        }
        return name;
    }

    private static boolean saysTheSame(Sector one, Sector other) {
        return facts(one).equals(facts(other));
    }

    private static List<String> facts(Sector sector) {
        return List.of(
                Objects.requireNonNullElse(sector.getGbt4754(), ""),
                Objects.requireNonNullElse(sector.getNaics(), ""),
                Objects.requireNonNullElse(sector.getIsic(), ""),
                Objects.requireNonNullElse(sector.getNoteEn(), ""),
                Objects.requireNonNullElse(sector.getNoteZh(), ""));
    }

    private void checkParent(Sector sector) {
        var parent = sector.getParentId();
        if (parent == null) {
            return;
        }
        if (sectors.find(parent).isEmpty()) {
            throw new RuleException("place.parent.required", "parentId");
        }
        if (!sector.isNew() && tree.isWithin(Sector.class, parent, sector.id())) {
            throw new RuleException("sector.parent.circle", "parentId");
        }
    }

    private void checkTwin(Sector sector) {
        var twin = sectors.all().stream()
                .filter(other -> !Objects.equals(other.id(), sector.getId()))
                .anyMatch(other -> other.nameZh().equals(sector.getNameZh())
                        || other.nameEn().equalsIgnoreCase(sector.getNameEn()));
        if (twin) {
            throw new RuleException("sector.name.taken", "nameEn");
        }
    }

    /** The English name in small letters; with a number where another sector has that code. */
    private String code(Sector sector) {
        var plain = TermCode.of(sector.getNameEn());
        var code = plain;
        for (int n = 2; sectors.byCode(code).isPresent(); n++) {
            code = plain + "-" + n;
        }
        return code;
    }
}
