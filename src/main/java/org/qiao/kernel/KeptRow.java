package org.qiao.kernel;

import jakarta.persistence.MappedSuperclass;
import jakarta.validation.Validator;

/**
 * A row of a list that an admin keeps: named in both languages, in an order of its own, and retired rather than deleted, since
 * what has it keeps it.
 */
@MappedSuperclass
public abstract class KeptRow extends NamedRow implements Ordered {

    private int position;
    private boolean retired;

    /**
     * Checks what is about to be saved.
     *
     * @throws RuleException at the property that is wrong
     */
    public void check(Validator validator) {
        setNameEn(PlainText.lineOrEmpty(getNameEn()));
        setNameZh(PlainText.lineOrEmpty(getNameZh()));
        validator.validate(this).stream().findFirst().ifPresent(broken -> {
            throw new RuleException("ui.wrong", broken.getPropertyPath().toString());
        });
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
