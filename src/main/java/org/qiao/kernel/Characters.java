package org.qiao.kernel;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A line of so many characters at the most, counted as people see them: 𠮷 is one, and what nobody sees is none. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Characters.Validator.class)
public @interface Characters {

    /** How many there may be. */
    int max();

    /** The text of the same constraint on what is counted otherwise. */
    String message() default "{jakarta.validation.constraints.Size.message}";

    /** As every constraint has it. */
    Class<?>[] groups() default {};

    /** As every constraint has it. */
    Class<? extends Payload>[] payload() default {};

    /** Counts. */
    class Validator implements ConstraintValidator<Characters, String> {

        private int max;

        @Override
        public void initialize(Characters constraint) {
            max = constraint.max();
        }

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return PlainText.fits(value, max);
        }
    }
}
