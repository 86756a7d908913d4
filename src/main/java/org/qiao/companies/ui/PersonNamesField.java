package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiao.companies.NameOrder;
import org.qiao.companies.PersonAlias;
import org.qiao.companies.PersonNameKind;
import org.qiao.kernel.PlainText;
import org.qiao.ui.Texts;

/** Names of a person beside the primary ones, such as former ones and other spellings, in either script. */
class PersonNamesField extends LinesField<PersonAlias, PersonNamesField.Name> {

    PersonNamesField() {
        super(t("person.names.add"));
    }

    @Override
    protected Name line(@Nullable PersonAlias alias) {
        return new Name(alias);
    }

    @Override
    protected String words(PersonAlias alias) {
        return alias.text(NameOrder.FAMILY_FIRST) + " · " + describe(alias);
    }

    /** What is known of the name beside its letters, in words. */
    static String describe(PersonAlias alias) {
        return Stream.concat(Stream.of(t(alias.kind())), NameDays.words(alias)).collect(Collectors.joining(" · "));
    }

    /** One of the names. */
    final class Name extends Div implements LinesField.Line<PersonAlias> {

        private final transient @Nullable PersonAlias before;
        private final TextField family = part("person.family");
        private final TextField given = part("person.given");
        private final Select<PersonNameKind> kind = new Select<>();
        private final transient NameDays days = new NameDays(PersonNamesField.this::updateValue);

        Name(@Nullable PersonAlias alias) {
            before = alias;
            addClassNames("name-line", "person-name-line");
            kind.setItems(PersonNameKind.values());
            kind.setItemLabelGenerator(Texts::t);
            kind.setAriaLabel(t("name.kind"));
            kind.setValue(alias == null ? PersonNameKind.OTHER : alias.kind());
            if (alias != null) {
                family.setValue(Objects.toString(alias.family(), ""));
                given.setValue(Objects.toString(alias.given(), ""));
                days.set(alias);
            }
            add(family, given, kind);
            add(days.components());
            add(NameLine.tool(VaadinIcon.CLOSE_SMALL, "name.remove", () -> PersonNamesField.this.remove(this)));
        }

        private static TextField part(String key) {
            var field = new TextField();
            field.setPlaceholder(t(key));
            field.setAriaLabel(t(key));
            return field;
        }

        /** What nobody changed keeps the language in which it was recorded. */
        @Override
        public Optional<PersonAlias> value() {
            var typed = PersonAlias.typed(
                            PlainText.line(family.getValue()), PlainText.line(given.getValue()), kind.getValue())
                    .borne(days.from(), days.to());
            if (typed.family() == null && typed.given() == null) {
                return Optional.empty();
            }
            return Optional.of(before != null && before.isSpelled(typed) ? typed.as(before) : typed);
        }

        @Override
        public void focusFirst() {
            family.focus();
        }
    }
}
