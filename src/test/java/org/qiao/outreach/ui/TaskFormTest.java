package org.qiao.outreach.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._fireValueChange;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;
import org.qiao.access.Directory;
import org.qiao.outreach.TaskService;
import org.qiao.ui.DayPicker;
import org.springframework.beans.factory.annotation.Autowired;

class TaskFormTest extends ViewTest {

    @Autowired
    private TaskService tasks;

    @Autowired
    private Directory directory;

    @SuppressWarnings("unchecked")
    private DayPicker choose(long owner, String day) {
        openTab();
        var form = new TaskForm(
                "task.title", new ArrayList<>(directory.colleagues().values()), tasks::dueDay);
        UI.getCurrent().add(form);
        ComboBox<Long> picker = _get(form, ComboBox.class, spec -> spec.withLabel("Who does it"));
        picker.setValue(owner);
        var due = _get(form, DayPicker.class);
        due.setValue(LocalDate.parse(day));
        _fireValueChange(due);
        return due;
    }

    @Test
    void movesADayOffOfTheOwnersCountryAndSaysSo() {
        signInAs("us-staff", "seattle");
        var due = choose(user("cn-staff", "beijing"), "2026-10-01");
        assertThat(due.getValue()).isEqualTo("2026-10-08");
        assertThat(due.getHelperText()).isEqualTo("Thu 1 Oct 2026 is no working day (China): moved to the next one.");
    }

    @Test
    void leavesAWorkingDayOfTheOwnersCountry() {
        var me = signInAs("us-staff", "seattle");
        assertThat(choose(me, "2026-10-01").getValue()).isEqualTo("2026-10-01");
        assertThat(choose(user("cn-staff", "beijing"), "2026-10-10").getValue()).isEqualTo("2026-10-10");
        assertThat(choose(me, "2026-10-10").getValue()).isEqualTo("2026-10-13");
    }

    @Test
    void saysThatAYearIsNotLoaded() {
        var me = signInAs("us-staff", "seattle");
        var due = choose(me, "2031-07-04");
        assertThat(due.getValue()).isEqualTo("2031-07-04");
        assertThat(due.getHelperText())
                .isEqualTo("The holidays of 2031 (United States) are not loaded; only weekends are left out.");
    }

    @Test
    void asksWhetherAYearLongGoneIsMeant() {
        var me = signInAs("us-staff", "seattle");
        var due = choose(me, "1926-12-02");
        assertThat(due.isInvalid()).isTrue();
        assertThat(due.getErrorMessage()).isEqualTo("Is 1926 meant? Nothing here is due or ends before 1949.");
        due.setValue(LocalDate.parse("2026-12-02"));
        _fireValueChange(due);
        assertThat(due.isInvalid()).isFalse();
    }

    @Test
    void goesByTheDeskOfTheOwner() {
        var me = signInAs("us-staff", "seattle");
        assertThat(tasks.dueDay(me, LocalDate.parse("2026-11-26")).day()).isEqualTo("2026-11-27");
        assertThat(tasks.dueDay(user("cn-staff", "beijing"), LocalDate.parse("2026-11-26"))
                        .isMoved())
                .isFalse();
    }
}
