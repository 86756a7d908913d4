package org.qiao.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Every change of this entity is written to the audit log. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Audited {

    /** Says that values are too private for the log: it then tells which fields changed, and by whom, not what they hold. */
    boolean secret() default false;
}
