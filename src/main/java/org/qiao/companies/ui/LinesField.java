package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiao.companies.ui.LinesField.Line;
import org.qiao.ui.FieldChoices;

/**
 * Any number of values, one line each; an empty line is left out.
 *
 * @param <V> a value
 * @param <L> its line
 */
abstract class LinesField<V, L extends Component & Line<V>> extends CustomField<List<V>>
        implements FieldChoices.InWords {

    /** One value as it is typed. */
    interface Line<V> {

        /** The value as it stands; empty while there is none. */
        Optional<V> value();

        /** Goes to where the filling in begins. */
        void focusFirst();
    }

    private final Div lines = new Div();
    private final List<L> present = new ArrayList<>();

    LinesField(String more) {
        super(List.of());
        lines.addClassName("names");
        var add = new Button(more, VaadinIcon.PLUS.create(), e -> addLine(null).focusFirst());
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        add(lines, add);
    }

    /** An empty line, or that of the value. */
    protected abstract L line(@Nullable V value);

    /** The value in the viewer's language. */
    protected abstract String words(V value);

    @Override
    public String inWords() {
        return isEmpty() ? "—" : getValue().stream().map(this::words).collect(Collectors.joining(t("ui.and")));
    }

    @Override
    protected List<V> generateModelValue() {
        return present.stream().flatMap(line -> line.value().stream()).toList();
    }

    @Override
    protected void setPresentationValue(List<V> values) {
        present.clear();
        lines.removeAll();
        values.forEach(this::addLine);
    }

    L addLine(@Nullable V value) {
        var line = line(value);
        present.add(line);
        lines.add(line);
        return line;
    }

    void remove(L line) {
        present.remove(line);
        lines.remove(line);
        updateValue();
    }
}
