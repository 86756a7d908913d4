package org.qiao.outreach;

import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Audited;
import org.qiao.access.CircleRow;
import org.qiao.access.Permission;
import org.qiao.access.Visibility;
import org.qiao.kernel.Characters;
import org.qiao.search.Findable;

/** A next step: somebody does something by a day. */
@Entity
@Audited
@FilterDef(
        name = "task",
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = {
            @ParamDef(name = "offices", type = Long.class, resolver = Touch.Readable.class),
            @ParamDef(name = "insight", type = Long.class, resolver = Touch.Insight.class),
            @ParamDef(name = "me", type = Long.class, resolver = Visibility.Me.class)
        })
@Filter(name = "task", condition = Visibility.CIRCLE, deduceAliasInjectionPoints = false)
public class Task extends CircleRow {

    @NotBlank
    @Characters(max = 500)
    private String title = "";

    @NotNull
    private @Nullable LocalDate dueOn;

    private @Nullable Instant doneAt;
    private @Nullable Long touchId;
    private @Nullable Long companyId;
    private @Nullable Long personId;
    private @Nullable Long dealId;

    @Size(max = 80)
    private @Nullable String origin;

    @Override
    protected String writePermission() {
        return Permission.TOUCH_WRITE;
    }

    /** Stands beside the touch it follows from: same office, sharing and need-to-know list, about the same things. */
    void follow(Touch touch) {
        var owner = getOwnerId();
        belongWith(touch);
        setOwnerId(owner == null ? touch.getOwnerId() : owner);
        touchId = touch.id();
        companyId = touch.getCompanyIds().stream().findFirst().orElse(null);
        personId = touch.getPersonIds().stream().findFirst().orElse(null);
        dealId = touch.getDealId();
    }

    /** What the task is found by. */
    Findable findable() {
        return findable(title);
    }

    /** What a task is found by: the words of its title. */
    public static Findable findable(String title) {
        return new Findable().says(title);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    /** The day by whose end, in the owner's zone, it is to be done. */
    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    /** Whether it is still to be done: neither done nor thrown away. */
    boolean isOpen() {
        return doneAt == null && !isArchived();
    }

    public @Nullable Instant getDoneAt() {
        return doneAt;
    }

    void setDoneAt(@Nullable Instant doneAt) {
        this.doneAt = doneAt;
    }

    public @Nullable Long getTouchId() {
        return touchId;
    }

    public @Nullable Long getCompanyId() {
        return companyId;
    }

    public void setCompanyId(@Nullable Long companyId) {
        this.companyId = companyId;
    }

    public @Nullable Long getPersonId() {
        return personId;
    }

    public void setPersonId(@Nullable Long personId) {
        this.personId = personId;
    }

    public @Nullable Long getDealId() {
        return dealId;
    }

    public void setDealId(@Nullable Long dealId) {
        this.dealId = dealId;
    }

    /** What made it by itself, null for one that a person gave; no two tasks have the same. */
    @Nullable
    String origin() {
        return origin;
    }

    void setOrigin(@Nullable String origin) {
        this.origin = origin;
    }
}
