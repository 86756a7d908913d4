package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.companies.Acquaintance;
import org.qiao.companies.AcquaintanceService;
import org.qiao.companies.AcquaintanceService.Tie;
import org.qiao.ui.Chip;
import org.qiao.ui.EmptyState;
import org.qiao.ui.Formats;
import org.qiao.ui.OtherName;
import org.qiao.ui.RecordDialog;
import org.qiao.ui.Texts;
import org.qiao.ui.Toasts;

/** The colleagues who know a person: how well, since when, and when they were last in touch. */
class KnowsPanel extends Div {

    private final long personId;
    private final AcquaintanceService acquaintances;
    private final Directory directory;
    private final CurrentUser user;

    KnowsPanel(long personId, AcquaintanceService acquaintances, Directory directory, CurrentUser user) {
        this.personId = personId;
        this.acquaintances = acquaintances;
        this.directory = directory;
        this.user = user;
        addClassName("people");
        show();
    }

    private void show() {
        removeAll();
        var ties = acquaintances.list(personId);
        var colleagues = directory.colleagues();
        ties.forEach(tie -> add(line(tie, colleagues)));
        if (ties.isEmpty()) {
            add(new EmptyState(t("knows.none")));
        }
        var me = user.require().userId();
        if (user.may(Permission.COMPANY_WRITE)) {
            var mine = ties.stream().anyMatch(tie -> tie.known() != null && tie.userId() == me);
            add(new Button(
                    t(mine ? "knows.other.add" : "knows.add"),
                    VaadinIcon.PLUS.create(),
                    e -> edit(acquaintances.create(personId), !mine)));
        }
    }

    private Component line(Tie tie, Map<Long, Directory.Colleague> colleagues) {
        var who = colleagues.get(tie.userId());
        var name = new Span(who == null ? "" : who.name(Texts.language()));
        name.addClassName("name");
        var line = new Div(name);
        line.addClassName("person-line");
        if (who != null) {
            line.add(new OtherName(who.otherName(Texts.language())));
            line.add(new Chip(t(who.desk()), who.desk().name().equals("CN") ? Chip.Tone.CN : Chip.Tone.US));
        }
        var known = tie.known();
        line.add(new Chip(word(tie), Chip.Tone.PLAIN));
        var about = new Span(about(tie));
        about.addClassName("soft");
        line.add(about);
        if (known != null && tie.writable()) {
            line.add(
                    icon(VaadinIcon.PENCIL, t("knows.edit"), () -> edit(acquaintances.find(known.id()), false)),
                    icon(VaadinIcon.CLOSE_SMALL, t("knows.remove"), () -> remove(known)));
        }
        return line;
    }

    private String about(Tie tie) {
        var known = tie.known();
        var since =
                known == null || known.getSince() == null ? null : t("knows.since.day", Formats.day(known.getSince()));
        return Stream.of(since, last(tie, user.require().zone()), known == null ? null : known.getNote())
                .filter(text -> text != null)
                .collect(Collectors.joining(" · "));
    }

    /** When they were last in touch, or null. */
    static @Nullable String last(Tie tie, ZoneId zone) {
        var touch = tie.lastTouch();
        return touch == null
                ? null
                : t("knows.last", Formats.day(touch.atZone(zone).toLocalDate()));
    }

    /** How well, in a word. */
    static String word(Tie tie) {
        return tie.known() == null ? t("knows.touched") : word(tie.known().getCloseness());
    }

    static String word(int closeness) {
        return switch (closeness) {
            case 1 -> t("knows.met");
            case 2 -> t("knows.known");
            default -> t("knows.well");
        };
    }

    private static Button icon(VaadinIcon icon, String label, Runnable act) {
        var button = new Button(icon.create(), e -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(label);
        return button;
    }

    private void edit(Acquaintance acquaintance, boolean fixed) {
        new RecordDialog<>(
                        t("knows.title"),
                        () -> new AcquaintanceForm(directory, fixed),
                        acquaintance,
                        acquaintances::save,
                        () -> acquaintances.find(acquaintance.id()),
                        saved -> {
                            show();
                            Toasts.done(t("ui.saved"));
                        })
                .open();
    }

    private void remove(Acquaintance known) {
        acquaintances.remove(known.id());
        show();
        Toasts.undoable(t("knows.removed"), () -> {
            acquaintances.save(known.copy());
            show();
        });
    }
}
