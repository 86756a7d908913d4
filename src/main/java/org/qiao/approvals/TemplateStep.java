package org.qiao.approvals;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Audited;
import org.qiao.kernel.KeptRow;

/** One thing that an authority decides or takes note of, how long it takes, and the stages that wait for it. */
@Entity
@Audited
public class TemplateStep extends KeptRow {

    @Column(updatable = false)
    private long templateId;

    @NotBlank
    @Size(max = 200)
    private String authorityEn = "";

    @NotBlank
    @Size(max = 200)
    private String authorityZh = "";

    @Size(max = 300)
    private @Nullable String basisEn;

    @Size(max = 300)
    private @Nullable String basisZh;

    @Min(1)
    @Max(1000)
    private @Nullable Integer days;

    @NotNull
    @Enumerated(EnumType.STRING)
    private DayCount dayCount = DayCount.WORKING;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "step_gate", joinColumns = @JoinColumn(name = "step_id"))
    @MapKeyColumn(name = "stage_id")
    @Column(name = "kind")
    @Enumerated(EnumType.STRING)
    private Map<Long, GateKind> gates = new TreeMap<>();

    protected TemplateStep() {}

    public TemplateStep(long templateId) {
        this.templateId = templateId;
    }

    /** The stages that wait for this step in that way. */
    public Set<Long> gated(GateKind kind) {
        return gates.entrySet().stream()
                .filter(gate -> gate.getValue() == kind)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Lets exactly these stages wait for this step in that way; one that waited in another way now waits in this one. */
    public void gate(GateKind kind, Set<Long> stages) {
        gates.entrySet().removeIf(gate -> gate.getValue() == kind && !stages.contains(gate.getKey()));
        stages.forEach(stage -> gates.put(stage, kind));
    }

    public long getTemplateId() {
        return templateId;
    }

    public String getAuthorityEn() {
        return authorityEn;
    }

    public void setAuthorityEn(String authorityEn) {
        this.authorityEn = authorityEn;
    }

    public String getAuthorityZh() {
        return authorityZh;
    }

    public void setAuthorityZh(String authorityZh) {
        this.authorityZh = authorityZh;
    }

    /** The rule that it follows from. */
    public @Nullable String getBasisEn() {
        return basisEn;
    }

    public void setBasisEn(@Nullable String basisEn) {
        this.basisEn = basisEn;
    }

    public @Nullable String getBasisZh() {
        return basisZh;
    }

    public void setBasisZh(@Nullable String basisZh) {
        this.basisZh = basisZh;
    }

    /** How long the authority takes from the filing on; null where nobody promises a time. */
    public @Nullable Integer getDays() {
        return days;
    }

    public void setDays(@Nullable Integer days) {
        this.days = days;
    }

    public DayCount getDayCount() {
        return dayCount;
    }

    public void setDayCount(DayCount dayCount) {
        this.dayCount = dayCount;
    }

    public Map<Long, GateKind> getGates() {
        return gates;
    }
}
