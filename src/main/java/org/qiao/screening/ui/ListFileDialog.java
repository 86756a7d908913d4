package org.qiao.screening.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.RuleException;
import org.qiao.reference.BadLines;
import org.qiao.reference.BadLines.BadLine;
import org.qiao.screening.FewerEntries;
import org.qiao.screening.ListFormat;
import org.qiao.screening.ListLoading;
import org.qiao.ui.DayPicker;
import org.qiao.ui.Later;
import org.qiao.ui.Texts;

/** Loads a restricted-party list in the background. What is wrong is said here, and all that was chosen stays. */
class ListFileDialog extends Dialog {

    private final Select<ListFormat> format = new Select<>();
    private final TextField name = new TextField(t("screening.name"));
    private final DayPicker dated = new DayPicker(t("screening.dated"));
    private final Code columns = new Code();
    private final UnorderedList wrong = new UnorderedList();
    private final ProgressBar progress = new ProgressBar();
    private final Button load = new Button(t("screening.load"), e -> load(false));
    private final Button anyway = new Button(t("screening.load.anyway"), e -> load(true));
    private final ListLoading lists;
    private final LongConsumer loaded;
    private byte @Nullable [] file;

    /** What came of it: the edition, or what is wrong. */
    private record Outcome(long edition, @Nullable RuntimeException wrong) {}

    /** @param loaded takes the number of the edition that was loaded */
    ListFileDialog(ListLoading lists, LongConsumer loaded) {
        this.lists = lists;
        this.loaded = loaded;
        setHeaderTitle(t("screening.load.title"));
        addClassName("record-dialog");
        format.setLabel(t("screening.format"));
        format.setItems(ListFormat.values());
        format.setItemLabelGenerator(Texts::t);
        format.addValueChangeListener(e -> showFormat());
        name.setHelperText(t("screening.name.help"));
        name.setRequiredIndicatorVisible(true);
        dated.setRequiredIndicatorVisible(true);
        dated.setValue(lists.today());
        wrong.addClassName("wrong-lines");
        wrong.getElement().setAttribute("role", "alert");
        progress.setIndeterminate(true);
        progress.getElement().setAttribute("aria-label", t("screening.loading"));
        var fields = new Div(format, name, dated);
        fields.addClassName("screening-fields");
        add(
                new Paragraph(t("screening.load.explain")),
                fields,
                new Paragraph(columns),
                new ListUpload(this::receive),
                progress,
                wrong);
        load.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(t("ui.close"), e -> close()), anyway, load);
        format.setValue(ListFormat.CSL);
        idle(false);
    }

    private void showFormat() {
        var plain = format.getValue() == ListFormat.PLAIN;
        name.setVisible(plain);
        columns.setText(plain ? ListLoading.PLAIN_COLUMNS : "");
        format.setHelperText(plain ? "" : t("screening.format.published"));
    }

    /** Takes the file's bytes; they are kept until another one comes. */
    void receive(byte[] bytes) {
        file = bytes;
        load(false);
    }

    private void load(boolean fewerIsMeant) {
        var bytes = file;
        if (bytes == null) {
            return;
        }
        wrong.removeAll();
        name.setInvalid(false);
        dated.setInvalid(false);
        progress.setVisible(true);
        load.setEnabled(false);
        anyway.setVisible(false);
        var layout = format.getValue();
        var called = name.getValue();
        var day = dated.getValue();
        Later.compute(getUI().orElseThrow(), () -> outcome(bytes, layout, called, day, fewerIsMeant), this::show);
    }

    private Outcome outcome(
            byte[] bytes, ListFormat layout, String called, @Nullable LocalDate day, boolean fewerIsMeant) {
        try {
            return new Outcome(lists.load(bytes, layout, called, day, fewerIsMeant), null);
        } catch (BadLines | RuleException | FewerEntries refused) {
            return new Outcome(0, refused);
        }
    }

    private void show(Outcome outcome) {
        idle(outcome.wrong() instanceof FewerEntries);
        switch (outcome.wrong()) {
            case null -> {
                close();
                loaded.accept(outcome.edition());
            }
            case BadLines lines -> {
                var refused = new ListItem(t("screening.refused"));
                refused.addClassName("wrong-head");
                wrong.add(refused);
                lines.lines().forEach(line -> wrong.add(item(line)));
            }
            case FewerEntries fewer ->
                wrong.add(new ListItem(
                        fewer.source().isEmpty()
                                ? t("screening.fewer", fewer.now(), fewer.before())
                                : t("screening.fewer.source", fewer.source(), fewer.now(), fewer.before())));
            case RuleException rule -> tell(rule);
            default -> throw new IllegalStateException(outcome.wrong());
        }
    }

    private void tell(RuleException rule) {
        switch (String.valueOf(rule.property())) {
            case "name" -> {
                name.setErrorMessage(t(rule.key()));
                name.setInvalid(true);
            }
            case "dated" -> {
                dated.setErrorMessage(t(rule.key()));
                dated.setInvalid(true);
            }
            default -> wrong.add(new ListItem(t(rule.key())));
        }
    }

    private void idle(boolean asks) {
        progress.setVisible(false);
        load.setEnabled(file != null);
        anyway.setVisible(asks);
    }

    private static ListItem item(BadLine line) {
        return line.number() == 0
                ? new ListItem(t(line.key()))
                : new ListItem(new Span(t("csv.line", line.number(), t(line.key())) + " "), new Code(line.line()));
    }
}
