package org.qiao.companies;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiao.access.Permission;
import org.qiao.kernel.RuleException;
import org.qiao.search.PersonCore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes one of two records of the same person, and two again. */
@Service
@Transactional
@RolesAllowed(Permission.COMPANY_READ)
public class PersonMergeService implements RecordMerges<Person, PersonRef> {

    private final PersonService people;
    private final PersonTidy tidy;
    private final MergeRepository repository;
    private final Merges merges;
    private final MergeFollowers followers;
    private final ContactMerge contacts;
    private final ContactService details;

    PersonMergeService(
            PersonService people,
            PersonTidy tidy,
            MergeRepository repository,
            Merges merges,
            MergeFollowers followers,
            ContactMerge contacts,
            ContactService details) {
        this.people = people;
        this.tidy = tidy;
        this.repository = repository;
        this.merges = merges;
        this.followers = followers;
        this.contacts = contacts;
        this.details = details;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Long> survivor(long id) {
        return merges.survivor(PersonMerge.class, id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Merged<PersonRef>> into(long winnerId) {
        var found = repository.into(PersonMerge.class, winnerId);
        var refs = people.refs(found.stream().map(Merge::loserId).toList());
        return found.stream()
                .map(m -> new Merged<>(m.id(), refs.get(m.loserId()), m.mergedBy(), m.mergedAt()))
                .toList();
    }

    @Override
    public boolean mayMerge(Person person) {
        return merges.isAllowed(person);
    }

    /** By name, or by a contact detail of both that the viewer sees. */
    @Override
    @Transactional(readOnly = true)
    public boolean areAlike(Person one, Person other) {
        var spellings = spellings(one);
        var details = open(one);
        return spellings(other).stream().anyMatch(spellings::contains)
                || open(other).stream().anyMatch(details::contains);
    }

    private static Set<String> spellings(Person person) {
        return Stream.concat(
                        Stream.of(
                                PersonCore.of(person.getFamilyEn(), person.getGivenEn(), null),
                                PersonCore.of(person.getFamilyZh(), person.getGivenZh(), person.getReading())),
                        person.getAliases().stream().map(name -> PersonCore.of(name.family(), name.given(), null)))
                .flatMap(core -> Stream.concat(core.written().stream(), core.sounds().stream()))
                .collect(Collectors.toSet());
    }

    private Set<String> open(Person person) {
        return details.list(person.id()).stream()
                .map(ContactService.Contact::value)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** @throws RuleException also if details that the other side protects would come under the actor's own rules */
    @Override
    @RolesAllowed(Permission.COMPANY_DELETE)
    public long merge(Person chosen, long loserId, int loserVersion) {
        var winner = people.find(chosen.id());
        var loser = people.find(loserId);
        merges.check(PersonMerge.class, winner, chosen.getVersion(), loser, loserVersion);
        Stream.of(winner, loser).forEach(side -> refuseOpening(side.getJurisdiction(), chosen.getJurisdiction()));
        var before = PersonFields.ALL.values(winner);
        var sides = new ContactMerge.Sides(winner.getJurisdiction(), loser.getJurisdiction());
        var roles = JoinedRoles.changes(winner.getAffiliations(), loser.getAffiliations());
        chosen.setAffiliations(winner.getAffiliations());
        var tags = loser.getTags().stream()
                .filter(tag -> !winner.getTags().contains(tag))
                .toList();
        chosen.setTags(winner.getTags());
        chosen.getTags().addAll(tags);
        chosen.setAliases(winner.getAliases());
        var names = LosingPersonNames.of(chosen, winner, loser);
        chosen.setAliases(
                Stream.concat(winner.getAliases().stream(), names.stream()).toList());
        var spare = contacts.doubles(loserId, chosen.id());
        loser.setArchivedAt(merges.now());
        var saved = people.save(chosen);
        // The roles are joined here, as they are, and not by the form's rule: some may be at companies that the actor
        // cannot see.
        JoinedRoles.apply(saved, roles);
        repository.flush();
        repository.claim(saved);
        var moved = followers.move(PersonMerge.class, loserId, chosen.id());
        moved.putAll(followers.unseen(() -> contacts.move(loser, saved, sides, spare)));
        var record = new PersonMergeRecord(PersonFields.ALL.changes(before, saved), names, tags, roles, moved);
        var merge = new PersonMerge(loserId, chosen.id(), merges.actor(), merges.now(), record);
        merges.save(Person.class, merge);
        return merge.id();
    }

    /** Calling two people one must open no detail to the actor's side that the other side protects. */
    private void refuseOpening(Jurisdiction before, Jurisdiction after) {
        if (isOpening(before, after)) {
            throw new RuleException("person.merge.jurisdiction");
        }
    }

    private boolean isOpening(Jurisdiction before, Jurisdiction after) {
        return (before == Jurisdiction.CN) != (after == Jurisdiction.CN) && !tidy.protects(before);
    }

    @Override
    @RolesAllowed(Permission.COMPANY_DELETE)
    public MergeUndone undo(long mergeId) {
        var merge = merges.find(PersonMerge.class, mergeId);
        var winner = people.find(merge.winnerId());
        var loser = people.find(merge.loserId());
        merges.checkUndo(merge, winner, loser);
        merges.undo(Person.class, merge);
        var record = merge.record();
        var now = winner.getJurisdiction();
        var kept = PersonFields.ALL.back(winner, record.fields());
        if (isOpening(now, winner.getJurisdiction())
                && followers.unseen(() -> contacts.hasNew(winner.id(), record.moved()))) {
            winner.setJurisdiction(now);
            kept.add("person.jurisdiction");
        }
        var aliases = new ArrayList<>(winner.getAliases());
        // Somebody may have said since what kind of name it is.
        record.names()
                .forEach(name ->
                        aliases.removeIf(alias -> alias.language().equals(name.language()) && alias.isSpelled(name)));
        winner.setAliases(aliases);
        winner.getTags().removeAll(record.addedTags());
        if (!JoinedRoles.back(winner, record.roles())) {
            kept.add("person.companies");
        }
        loser.setArchivedAt(null);
        repository.flush();
        people.save(winner);
        people.save(loser);
        followers.unseen(() -> {
            contacts.back(loser, winner, record.moved());
            return true;
        });
        return new MergeUndone(
                winner.id(),
                loser.id(),
                kept,
                followers.back(PersonMerge.class, loser.id(), winner.id(), record.moved()));
    }
}
