package org.qiao.siting;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Audited;
import org.qiao.kernel.Language;

/**
 * What sites are usually measured by, and how much it counts: a list that an admin keeps. A deal takes a copy at its first use,
 * whose people then change names and weights as they like.
 */
@Entity
@Audited
public class UsualCriterion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @NotBlank
    @Size(max = 200)
    private String nameEn = "";

    @NotBlank
    @Size(max = 200)
    private String nameZh = "";

    @Min(1)
    @Max(Criterion.HEAVIEST)
    private int weight = 3;

    private int position;
    private boolean retired;

    /** A criterion of a deal that begins as this one. */
    Criterion criterion() {
        var criterion = new Criterion();
        criterion.setNameEn(nameEn);
        criterion.setNameZh(nameZh);
        criterion.setWeight(weight);
        return criterion;
    }

    /** @throws IllegalStateException if it was never saved */
    public long id() {
        if (id == null) {
            throw new IllegalStateException("Not saved yet");
        }
        return id;
    }

    public @Nullable Long getId() {
        return id;
    }

    public String name(Language viewer) {
        return viewer.choose(nameEn, nameZh);
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getNameZh() {
        return nameZh;
    }

    public void setNameZh(String nameZh) {
        this.nameZh = nameZh;
    }

    public int getWeight() {
        return weight;
    }

    public void setWeight(int weight) {
        this.weight = weight;
    }

    int getPosition() {
        return position;
    }

    void setPosition(int position) {
        this.position = position;
    }

    /** Given to no deal any more; deals that have it keep it. */
    public boolean isRetired() {
        return retired;
    }

    void setRetired(boolean retired) {
        this.retired = retired;
    }
}
