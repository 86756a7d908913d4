package org.qiao.pipeline;

import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.qiao.access.Audited;
import org.qiao.kernel.NamedRow;
import org.qiao.kernel.Ordered;

/** A named run of stages. It is a list that an admin keeps, not a business row: everyone may read its name. */
@Entity
@Audited
public class Pipeline extends NamedRow implements Ordered {

    @NotBlank
    @Size(max = 40)
    private String code = "";

    private int position;

    /** The pipeline's part of addresses and data files; given when it is made. */
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
}
