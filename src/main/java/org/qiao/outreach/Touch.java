package org.qiao.outreach;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Audited;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.access.Visibility;

/** One contact with the outside: how, when by which clock, with whom, what was said and how it went. */
@Entity
@Audited
@FilterDef(
        name = "touch",
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = {
            @ParamDef(name = "offices", type = Long.class, resolver = Touch.Readable.class),
            @ParamDef(name = "insight", type = Long.class, resolver = Touch.Insight.class),
            @ParamDef(name = "me", type = Long.class, resolver = Visibility.Me.class)
        })
@Filter(name = "touch", condition = Visibility.CIRCLE, deduceAliasInjectionPoints = false)
public class Touch extends TouchWords {

    static final class Readable extends Visibility.Offices {
        Readable(CurrentUser user) {
            super(user, Permission.TOUCH_READ);
        }
    }

    static final class Insight extends Visibility.Offices {
        Insight(CurrentUser user) {
            super(user, Permission.DEAL_CONFIDENTIAL);
        }
    }

    @NotNull
    @Enumerated(EnumType.STRING)
    private Channel channel = Channel.CALL;

    @NotNull
    private Instant at = Instant.EPOCH;

    private boolean allDay;

    @NotNull
    private String zone = "UTC";

    private @Nullable Long placeId;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private @Nullable Long dealId;

    @ElementCollection
    @CollectionTable(name = "touch_company", joinColumns = @JoinColumn(name = "touch_id"))
    @AttributeOverride(name = "recordId", column = @Column(name = "company_id"))
    private Set<TouchLink> companies = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "touch_person", joinColumns = @JoinColumn(name = "touch_id"))
    @AttributeOverride(name = "recordId", column = @Column(name = "person_id"))
    private Set<TouchLink> people = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "touch_staff", joinColumns = @JoinColumn(name = "touch_id"))
    @Column(name = "user_id")
    private Set<Long> staff = new HashSet<>();

    @Override
    protected String writePermission() {
        return Permission.TOUCH_WRITE;
    }

    public When getWhen() {
        return When.of(at, ZoneId.of(zone), allDay);
    }

    /** Sets moment, zone and whether only the day is known; the links to companies and people move along. */
    public void setWhen(When when) {
        at = when.instant().truncatedTo(ChronoUnit.SECONDS);
        zone = when.zone().getId();
        allDay = when.allDay();
        setCompanyIds(getCompanyIds());
        setPersonIds(getPersonIds());
    }

    public Set<Long> getCompanyIds() {
        return ids(companies);
    }

    public void setCompanyIds(Set<Long> ids) {
        link(companies, ids);
    }

    public Set<Long> getPersonIds() {
        return ids(people);
    }

    public void setPersonIds(Set<Long> ids) {
        link(people, ids);
    }

    private static Set<Long> ids(Set<TouchLink> links) {
        return links.stream().map(TouchLink::recordId).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void link(Set<TouchLink> links, Set<Long> ids) {
        var wanted = ids.stream().map(id -> new TouchLink(id, at)).collect(Collectors.toSet());
        links.retainAll(wanted);
        links.addAll(wanted);
    }

    /** The colleagues who took part. */
    public Set<Long> getStaffIds() {
        return new LinkedHashSet<>(staff);
    }

    public void setStaffIds(Set<Long> ids) {
        staff.retainAll(ids);
        staff.addAll(ids);
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    public Instant getAt() {
        return at;
    }

    public String getZone() {
        return zone;
    }

    public boolean isAllDay() {
        return allDay;
    }

    public @Nullable Long getPlaceId() {
        return placeId;
    }

    public void setPlaceId(@Nullable Long placeId) {
        this.placeId = placeId;
    }

    public @Nullable Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable Outcome outcome) {
        this.outcome = outcome;
    }

    public @Nullable Long getDealId() {
        return dealId;
    }

    public void setDealId(@Nullable Long dealId) {
        this.dealId = dealId;
    }
}
