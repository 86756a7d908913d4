package org.qiao.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.Setter;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.function.ValueProvider;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Language;
import org.qiao.kernel.RuleException;

/**
 * The fields of one kind of record and what binds them: a form of a module extends it and adds its fields, nothing else.
 * A rule that is written on the entity is checked here, with the message at its field.
 */
public abstract class RecordForm<T> extends FormLayout {

    private final BeanValidationBinder<T> binder;
    private final Map<String, HasValue<?, ?>> fields = new LinkedHashMap<>();
    private final Map<String, @Nullable Object> asRead = new HashMap<>();

    protected RecordForm(Class<T> type) {
        binder = new BeanValidationBinder<>(type);
        addClassName("record-form");
        setAutoResponsive(true);
        setAutoRows(true);
        setMaxColumns(2);
        setColumnWidth("14em");
        setExpandFields(true);
        setExpandColumns(true);
    }

    /** Adds a field that is bound to the property as it stands. */
    protected <V, F extends Component & HasValue<?, V>> F field(F field, String property) {
        return field(field, property, binder.forField(field));
    }

    /** Adds a field of a value that is no property of the record; the name stands for it in messages and conflicts. */
    protected <V, F extends Component & HasValue<?, V>> F field(
            F field, String name, ValueProvider<T, V> getter, Setter<T, V> setter) {
        fields.put(name, field);
        binder.forField(field).bind(getter, setter);
        add(field);
        return field;
    }

    /** Adds a field of a value that is no property of the record, with a binding that was prepared with a converter or a validator. */
    protected <V, F extends Component & HasValue<?, ?>> F field(
            F field,
            String name,
            Binder.BindingBuilder<T, V> binding,
            ValueProvider<T, V> getter,
            Setter<T, V> setter) {
        fields.put(name, field);
        binding.bind(getter, setter);
        add(field);
        return field;
    }

    /** Adds a field whose binding was prepared with a converter or a validator of its own. */
    protected <F extends Component & HasValue<?, ?>> F field(
            F field, String property, Binder.BindingBuilder<?, ?> binding) {
        fields.put(property, field);
        var bound = ((Binder.BindingBuilder<T, ?>) castBinding(binding)).bind(property);
        // What was typed stays as it was typed, also while the save is refused.
        bound.setConvertBackToPresentation(false);
        add(field);
        return field;
    }

    /** Adds what belongs to either language, the viewer's own first. */
    protected static void viewersFirst(Runnable english, Runnable chinese) {
        var isChinese = Texts.language() == Language.ZH;
        (isChinese ? chinese : english).run();
        (isChinese ? english : chinese).run();
    }

    /** Goes to where the filling in begins. */
    public void focusFirst() {
        fields.values().stream()
                .filter(field -> !field.isReadOnly())
                .findFirst()
                .ifPresent(RecordForm::focus);
    }

    /** Adds a line of text that is bound to the property; nothing typed is null. */
    protected TextField line(String property, String labelKey) {
        var field = new TextField(t(labelKey));
        return field(field, property, binder.forField(field).withNullRepresentation(""));
    }

    /** Adds a text of several lines over the whole width; nothing typed is null. */
    protected TextArea lines(String property, String labelKey) {
        var field = new TextArea(t(labelKey));
        field.setMinRows(3);
        return wide(field(field, property, binder.forField(field).withNullRepresentation("")));
    }

    /** A field to choose one of an enum's values by its word. */
    protected static <E extends Enum<E>> Select<E> choice(String labelKey, E[] values) {
        var select = new Select<E>();
        select.setLabel(t(labelKey));
        select.setItems(values);
        select.setItemLabelGenerator(value -> value == null ? "" : t(value));
        return select;
    }

    /** Fields that need the whole width. */
    protected <F extends Component> F wide(F field) {
        setColspan(field, 2);
        return field;
    }

    protected Binder<T> binder() {
        return binder;
    }

    @SuppressWarnings("unchecked")
    private Binder.BindingBuilder<T, ?> castBinding(Binder.BindingBuilder<?, ?> binding) {
        return (Binder.BindingBuilder<T, ?>) binding;
    }

    /** Shows the record's values. */
    public void read(T record) {
        binder.readBean(record);
        asRead.clear();
        fields.forEach((name, field) -> asRead.put(name, field.getValue()));
    }

    /** Whether a field holds something else than when the record was read. */
    public boolean isTouched() {
        return fields.entrySet().stream()
                .anyMatch(field -> !Objects.equals(field.getValue().getValue(), asRead.get(field.getKey())));
    }

    /** Writes what was typed into the record, or marks the wrong fields, focuses the first and returns false. */
    public boolean write(T record) {
        var unreadable = unreadableDays();
        if (!unreadable.isEmpty()) {
            binder.validate();
        } else if (isWritten(record)) {
            return true;
        }
        alsoWrong(record).forEach(this::mark);
        if (!focusFirstMistake()) {
            unreadable.stream().findFirst().ifPresent(DayPicker::focus);
        }
        return false;
    }

    private boolean isWritten(T record) {
        try {
            binder.writeBean(record);
            return true;
        } catch (ValidationException e) {
            return false;
        }
    }

    /** Those in fields of several parts too, of which the field knows nothing: to it the day is not there. */
    private List<DayPicker> unreadableDays() {
        return within(this)
                .filter(DayPicker.class::isInstance)
                .map(DayPicker.class::cast)
                .filter(DayPicker::isUnreadable)
                .toList();
    }

    private static Stream<Component> within(Component parent) {
        return Stream.concat(Stream.of(parent), parent.getChildren().flatMap(RecordForm::within));
    }

    /** What the record's service would refuse beside what the fields refuse; a form that can ask it tells both at once. */
    protected List<RuleException> alsoWrong(T record) {
        return List.of();
    }

    /** Stores what was written; a form that doubts something asks first, and stores nothing unless the answer is yes. */
    protected void confirm(Runnable store) {
        store.run();
    }

    /** Whether nothing is in the field of the property. */
    public boolean isEmpty(String property) {
        return field(property).isEmpty();
    }

    /** Shows a message at the field of the property; false if the form has no such field. */
    public boolean reject(@Nullable String property, String message) {
        var field = property == null ? null : fields.get(property);
        if (!(field instanceof HasValidation validation)) {
            return false;
        }
        validation.setInvalid(true);
        validation.setErrorMessage(message);
        focus(field);
        return true;
    }

    /** Shows all that is wrong at its fields, goes to the first of them, and returns what has no field here. */
    public List<RuleException> reject(RuleException wrong) {
        var elsewhere = wrong.all().stream().filter(rule -> !mark(rule)).toList();
        focusFirstMistake();
        return elsewhere;
    }

    /** What the field itself says against its value stays. */
    private boolean mark(RuleException rule) {
        var field = rule.property() == null ? null : fields.get(rule.property());
        if (field instanceof HasValidation validation && !validation.isInvalid()) {
            validation.setInvalid(true);
            validation.setErrorMessage(t(rule.key()));
        }
        return field instanceof HasValidation;
    }

    /** Whether there is one. */
    private boolean focusFirstMistake() {
        var mistake = fields.values().stream()
                .filter(field -> field instanceof HasValidation validation && validation.isInvalid())
                .findFirst();
        mistake.ifPresent(RecordForm::focus);
        return mistake.isPresent();
    }

    private static void focus(HasValue<?, ?> field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    /** Whether a field holds something else than the same field of the other form. */
    boolean differsFrom(RecordForm<T> other) {
        return fields.entrySet().stream()
                .anyMatch(field -> !Objects.equals(
                        field.getValue().getValue(), other.field(field.getKey()).getValue()));
    }

    /** The fields by property, in the order of the form. */
    protected Map<String, HasValue<?, ?>> fields() {
        return fields;
    }

    /** The field of the property, which the form is known to have. */
    public HasValue<?, ?> field(String property) {
        return Objects.requireNonNull(fields.get(property));
    }
}
