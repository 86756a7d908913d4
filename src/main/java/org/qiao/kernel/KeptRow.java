package org.qiao.kernel;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list that an admin keeps: named in both languages, in an order of its own, and retired rather than deleted, since
 * what has it keeps it.
 */
@MappedSuperclass
public abstract class KeptRow implements Ordered {

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

    private int position;
    private boolean retired;

    /**
     * Checks what is about to be saved.
     *
     * @throws RuleException at the property that is wrong
     */
    public void check(Validator validator) {
        nameEn = PlainText.lineOrEmpty(nameEn);
        nameZh = PlainText.lineOrEmpty(nameZh);
        validator.validate(this).stream().findFirst().ifPresent(broken -> {
            throw new RuleException("ui.wrong", broken.getPropertyPath().toString());
        });
    }

    public boolean isNew() {
        return id == null;
    }

    /** @throws IllegalStateException if it was never saved */
    @Override
    public long id() {
        if (id == null) {
            throw new IllegalStateException("Not saved yet");
        }
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

    @Override
    public int getPosition() {
        return position;
    }

    @Override
    public void setPosition(int position) {
        this.position = position;
    }

    /** Given to nothing new any more; what has it keeps it. */
    public boolean isRetired() {
        return retired;
    }

    public void setRetired(boolean retired) {
        this.retired = retired;
    }
}
