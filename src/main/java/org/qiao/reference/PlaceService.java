package org.qiao.reference;

import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Permission;
import org.qiao.kernel.PlainText;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds and corrects places: development zones and whatever else the delivered list has not. */
@Service
@Transactional
@RolesAllowed(Permission.LIST_WRITE)
public class PlaceService {

    private final PlaceRepository stored;
    private final TreeRepository tree;
    private final Places places;
    private final ApplicationEventPublisher events;

    PlaceService(PlaceRepository stored, TreeRepository tree, Places places, ApplicationEventPublisher events) {
        this.stored = stored;
        this.tree = tree;
        this.places = places;
        this.events = events;
    }

    /** @throws RecordNotFoundException if there is no such place */
    @Transactional(readOnly = true)
    public Place find(long id) {
        return stored.find(id).orElseThrow(RecordNotFoundException::new);
    }

    /**
     * Saves a new or changed place. Its code is in addresses and in the delivered list, and so never changes.
     *
     * @throws RuleException if a name is missing, the code is wrong or taken, or it cannot lie where it is said to
     * @throws org.springframework.dao.OptimisticLockingFailureException if somebody saved it meanwhile
     */
    public Place save(Place place) {
        place.setNameEn(name(place.getNameEn(), "nameEn"));
        place.setNameZh(name(place.getNameZh(), "nameZh"));
        place.setOfficialCode(PlainText.line(place.getOfficialCode()));
        checkParent(place);
        checkTwin(place);
        place.setCode(place.isNew() ? code(place) : find(place.id()).getCode());
        var saved = stored.save(place);
        events.publishEvent(new PlacesChanged());
        return saved;
    }

    /** @throws RuleException if anything lies in it or refers to it */
    public void delete(long id) {
        try {
            stored.delete(find(id));
        } catch (DataIntegrityViolationException e) {
            throw new RuleException("place.inuse");
        }
        events.publishEvent(new PlacesChanged());
    }

    private static String name(@Nullable String typed, String property) {
        var name = PlainText.line(typed);
        if (name == null) {
            throw new RuleException("place.name.required", property);
        }
        return name;
    }

    private void checkParent(Place place) {
        if (place.getKind() == PlaceKind.COUNTRY) {
            if (place.getParentId() != null) {
                throw new RuleException("place.parent.wrong", "parentId");
            }
            return;
        }
        var parent = places.find(place.getParentId())
                .orElseThrow(() -> new RuleException("place.parent.required", "parentId"));
        if (!place.isNew() && tree.isWithin(Place.class, parent.id(), place.id())) {
            throw new RuleException("place.parent.circle", "parentId");
        }
        if (PlaceKind.valueOf(parent.kind()).compareTo(place.getKind()) > 0) {
            throw new RuleException("place.parent.wrong", "parentId");
        }
    }

    private void checkTwin(Place place) {
        var twin = places.all().stream()
                .filter(other -> Objects.equals(other.parentId(), place.getParentId()))
                .filter(other -> !Objects.equals(other.id(), place.getId()))
                .anyMatch(other -> other.nameZh().equals(place.getNameZh())
                        || other.nameEn().equalsIgnoreCase(place.getNameEn()));
        if (twin) {
            throw new RuleException("place.name.taken", "nameEn");
        }
    }

    /** What was typed, or the parent's code and the English name in small letters. */
    private String code(Place place) {
        var typed = PlainText.line(place.getCode());
        var above = places.find(place.getParentId())
                .map(parent -> parent.code() + "-")
                .orElse("");
        var code = typed != null ? typed : above + TermCode.of(place.getNameEn());
        if (!code.matches("[a-z0-9]+(-[a-z0-9]+)*") || code.length() > 80) {
            throw new RuleException("place.code.wrong", "code");
        }
        if (places.byCode(code).isPresent()) {
            throw new RuleException("place.code.taken", "code");
        }
        return code;
    }
}
