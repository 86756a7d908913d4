package org.qiao.pipeline;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Audited;
import org.qiao.kernel.NamedRow;
import org.qiao.kernel.Ordered;

/** One step of a pipeline, with what a deal must have to enter it and how long it may rest there. */
@Entity
@Audited
public class Stage extends NamedRow implements Ordered {

    @Column(updatable = false)
    private long pipelineId;

    @NotBlank
    @Size(max = 40)
    private String code = "";

    private int position;

    @Min(0)
    @Max(100)
    private int probability;

    @Min(1)
    @Max(3650)
    private @Nullable Integer stuckAfterDays;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Outcome outcome = Outcome.OPEN;

    @NotNull
    @Enumerated(EnumType.STRING)
    private StageColor color = StageColor.TEAL;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "stage_requirement", joinColumns = @JoinColumn(name = "stage_id"))
    @Column(name = "field")
    @Enumerated(EnumType.STRING)
    private Set<StageField> requirements = EnumSet.noneOf(StageField.class);

    protected Stage() {}

    public Stage(long pipelineId) {
        this.pipelineId = pipelineId;
    }

    public long getPipelineId() {
        return pipelineId;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    @Override
    public int getPosition() {
        return position;
    }

    @Override
    public void setPosition(int position) {
        this.position = position;
    }

    /** How likely a deal in this stage is to land, in percent. */
    public int getProbability() {
        return probability;
    }

    public void setProbability(int probability) {
        this.probability = probability;
    }

    /** Days after which a deal counts as stuck; null: it may rest here for ever. */
    public @Nullable Integer getStuckAfterDays() {
        return stuckAfterDays;
    }

    public void setStuckAfterDays(@Nullable Integer stuckAfterDays) {
        this.stuckAfterDays = stuckAfterDays;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public StageColor getColor() {
        return color;
    }

    public void setColor(StageColor color) {
        this.color = color;
    }

    public Set<StageField> getRequirements() {
        return requirements;
    }

    public void setRequirements(Set<StageField> requirements) {
        this.requirements = requirements;
    }
}
