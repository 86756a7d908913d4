package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.companies.Company;
import org.qiao.companies.CompanyMergeService;
import org.qiao.companies.CompanyMergeService.Merged;
import org.qiao.companies.CompanyRef;
import org.qiao.companies.CompanyService;
import org.qiao.companies.MergeUndone;
import org.qiao.kernel.RuleException;
import org.qiao.ui.Formats;
import org.qiao.ui.Texts;
import org.qiao.ui.Toasts;
import org.springframework.dao.ConcurrencyFailureException;

/** What the screens have to do with merged companies: the way to merge, the old address, and the way back. */
@SpringComponent
class CompanyMerging {

    private final CompanyService companies;
    private final CompanyMergeService merges;
    private final CompanyDialog dialogs;
    private final Directory directory;
    private final CurrentUser user;

    CompanyMerging(
            CompanyService companies,
            CompanyMergeService merges,
            CompanyDialog dialogs,
            Directory directory,
            CurrentUser user) {
        this.companies = companies;
        this.merges = merges;
        this.dialogs = dialogs;
        this.directory = directory;
        this.user = user;
    }

    /** Sends whoever comes by the address of a merged company on to the winner, and says so; false if it is not merged. */
    boolean sendOn(BeforeEnterEvent event, Company company, String tab) {
        var winner = company.isArchived() ? merges.survivor(company.id()) : java.util.Optional.<Long>empty();
        winner.ifPresent(id -> {
            Toasts.done(t("company.merge.moved", company.name(Texts.language())));
            event.forwardTo("companies/" + id + (tab.isEmpty() ? "" : "/" + tab));
        });
        return winner.isPresent();
    }

    boolean isAllowed(Company company) {
        return !company.isArchived() && merges.mayMerge(company);
    }

    /** Asks for the company to merge into this one. */
    MergeDialog dialog(long winnerId, Runnable changed) {
        return new MergeDialog(winnerId, companies, merges, dialogs::form, merge -> {
            changed.run();
            Toasts.undoable(t("company.merge.done"), () -> undo(merge, changed));
        });
    }

    /** What was merged into the company, each with the way back where the viewer may go it. */
    Component notes(Company company, Runnable changed) {
        var notes = new Div();
        notes.addClassName("merge-notes");
        merges.into(company.id()).forEach(merge -> notes.add(note(merge, company, changed)));
        notes.setVisible(notes.getElement().getChildCount() > 0);
        return notes;
    }

    private Component note(Merged merge, Company company, Runnable changed) {
        var language = Texts.language();
        var day = Formats.day(merge.at().atZone(user.require().zone()).toLocalDate());
        var by = directory.colleague(merge.by()).map(c -> c.name(language)).orElse("");
        var loser = merge.loser();
        var line = new Div(new Span(t("company.merge.note", name(loser), day, by)));
        line.addClassName("merge-note");
        if (isAllowed(company)) {
            var undo = new Button(t("ui.undo"), e -> undo(merge.id(), changed));
            undo.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
            line.add(undo);
        }
        return line;
    }

    private static String name(@org.jspecify.annotations.Nullable CompanyRef loser) {
        return loser == null ? t("company.restricted") : loser.name(Texts.language());
    }

    private void undo(long merge, Runnable changed) {
        try {
            var undone = merges.undo(merge);
            changed.run();
            if (undone.isWhole()) {
                Toasts.done(t("company.merge.undone"));
            } else {
                Toasts.problem(t("company.merge.kept", kept(undone)));
            }
            UI.getCurrent().navigate("companies/" + undone.loserId());
        } catch (RuleException e) {
            Toasts.problem(t(e.key()));
        } catch (ConcurrencyFailureException e) {
            Toasts.problem(t("ui.conflict.reload"));
        }
    }

    private static String kept(MergeUndone undone) {
        return Stream.concat(
                        undone.fields().stream().map(key -> t(key)),
                        undone.rows().entrySet().stream()
                                .map(rows -> t("company.merge.kept." + rows.getKey(), rows.getValue())))
                .collect(Collectors.joining(Texts.language() == org.qiao.kernel.Language.ZH ? "、" : ", "));
    }
}
