package org.qiao.outreach.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.qiao.access.Directory.Colleague;
import org.qiao.outreach.DueDay;
import org.qiao.outreach.Task;
import org.qiao.ui.DayPicker;
import org.qiao.ui.Formats;
import org.qiao.ui.RecordForm;
import org.qiao.ui.Texts;

/** A task: what, by which day, and who does it. */
class TaskForm extends RecordForm<Task> {

    private final TextField title;
    private final DayPicker due;
    private final ComboBox<Long> owner;
    private final Map<Long, Colleague> assignees = new LinkedHashMap<>();
    private boolean moving;

    private final BiFunction<Long, LocalDate, DueDay> dueDays;

    /**
     * @param titleKey how the form asks for what is to be done
     * @param dueDays the working day of a colleague that a day leads to
     */
    TaskForm(String titleKey, List<Colleague> assignees, BiFunction<Long, LocalDate, DueDay> dueDays) {
        super(Task.class);
        this.dueDays = dueDays;
        title = new TextField(t(titleKey));
        wide(field(title, "title", binder().forField(title).asRequired(t("ui.required"))));
        due = new DayPicker(t("task.due")).coming();
        field(due, "dueOn", binder().forField(due).asRequired(t("ui.required")));
        owner = new ComboBox<>(t("task.owner"));
        owner.setItemLabelGenerator(id -> {
            var colleague = this.assignees.get(id);
            return colleague == null ? "" : colleague.name(Texts.language());
        });
        offer(assignees);
        field(owner, "ownerId", binder().forField(owner).asRequired(t("ui.required")));
        due.addValueChangeListener(e -> toWorkingDay(e.isFromClient()));
        owner.addValueChangeListener(e -> toWorkingDay(e.isFromClient()));
    }

    /** What somebody chose moves to a working day of the owner, and the form says so; what was stored stays as it is. */
    private void toWorkingDay(boolean chosen) {
        if (moving || !chosen || due.isEmpty() || owner.isEmpty()) {
            return;
        }
        var day = dueDays.apply(owner.getValue(), due.getValue());
        if (day.isMoved()) {
            moving = true;
            due.setValue(day.day());
            moving = false;
        }
        due.setHelperText(words(day));
    }

    private static String words(DueDay day) {
        var wished = Formats.weekdayAndDay(day.wished());
        var moved = day.isMoved() ? t("task.due.moved", wished, t(day.country())) : "";
        var unknown = day.known()
                ? ""
                : t("task.due.unknown", String.valueOf(day.wished().getYear()), t(day.country()));
        return (moved + " " + unknown).strip();
    }

    /** Offers these colleagues; one that was chosen and is not among them is let go. */
    final void offer(List<Colleague> colleagues) {
        var chosen = owner.getValue();
        assignees.clear();
        colleagues.forEach(c -> assignees.put(c.id(), c));
        owner.setItems(List.copyOf(assignees.keySet()));
        owner.setValue(chosen != null && assignees.containsKey(chosen) ? chosen : null);
    }

    /** Shows that the task may be left out; half of one is still a mistake, and shows what else it needs. */
    void beOptional() {
        forgive();
        title.addValueChangeListener(e -> forgive());
        due.addValueChangeListener(e -> forgive());
    }

    /** Once there is nothing of it any more, nothing is missing either. */
    private void forgive() {
        var asked = !isBlank();
        title.setRequiredIndicatorVisible(asked);
        due.setRequiredIndicatorVisible(asked);
        owner.setRequiredIndicatorVisible(asked);
        if (!asked) {
            title.setInvalid(false);
            due.setInvalid(false);
            owner.setInvalid(false);
        }
    }

    /** Nothing was asked for: a day or a title alone is a mistake, neither is none. */
    boolean isBlank() {
        return title.getValue().isBlank() && due.isEmpty() && !due.isUnreadable();
    }
}
