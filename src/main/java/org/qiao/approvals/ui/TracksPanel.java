package org.qiao.approvals.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Objects;
import org.qiao.access.Directory;
import org.qiao.approvals.ApprovalService;
import org.qiao.approvals.NoFiling;
import org.qiao.approvals.NoFilings;
import org.qiao.approvals.TemplateRef;
import org.qiao.approvals.TemplateService;
import org.qiao.approvals.Track;
import org.qiao.reference.Places;
import org.qiao.ui.Chip;
import org.qiao.ui.EmptyState;
import org.qiao.ui.RecordDialog;
import org.qiao.ui.Texts;
import org.qiao.ui.Toasts;

/** The tracks of one deal: each step with where it stands, and buttons for the tracks that the deal might need too. */
class TracksPanel extends Div {

    private final ApprovalService approvals;
    private final NoFilings filings;
    private final TemplateService templates;
    private final Places places;
    private final Directory directory;
    private final long dealId;

    TracksPanel(
            ApprovalService approvals,
            NoFilings filings,
            TemplateService templates,
            Places places,
            Directory directory,
            long dealId) {
        this.filings = filings;
        this.approvals = approvals;
        this.templates = templates;
        this.places = places;
        this.directory = directory;
        this.dealId = dealId;
        addClassName("tracks");
        show();
    }

    private void show() {
        removeAll();
        var mayWrite = approvals.mayWrite(dealId);
        var tracks = approvals.tracks(dealId);
        if (tracks.isEmpty()) {
            add(new EmptyState(t(mayWrite ? "approvals.deal.empty" : "approvals.deal.none")));
        }
        var words = new Words(templates, directory, approvals.today());
        tracks.forEach(track -> add(section(track, words, mayWrite)));
        if (mayWrite) {
            var offers = new Div();
            offers.addClassName("track-offers");
            approvals.offers(dealId).forEach(offer -> offers.add(offer(offer)));
            add(offers);
        }
    }

    private Button offer(TemplateRef template) {
        var name = template.name(Texts.language());
        var button = new Button(name, VaadinIcon.PLUS.create(), e -> {
            approvals.add(dealId, template.id());
            show();
            Toasts.undoable(t("approval.track.added", name), () -> {
                approvals.remove(dealId, template.id());
                show();
            });
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(t("approval.track.add", name));
        return button;
    }

    private Section section(Track track, Words words, boolean mayWrite) {
        var language = Texts.language();
        var name = track.template().name(language);
        var country = new Span(places.byCode(track.template().country())
                .map(place -> place.name(language))
                .orElse(""));
        country.addClassName("soft");
        var head = new Div(new H3(name), country);
        head.addClassName("track-head");
        if (mayWrite && track.none() != null) {
            head.add(small(t("approval.none.back"), () -> takeBack(track.template())));
        } else if (mayWrite) {
            if (track.template().mayBeNone()) {
                head.add(small(t("approval.none"), () -> none(track.template())));
            }
            var remove = new Button(VaadinIcon.CLOSE_SMALL.create(), e -> remove(track.template()));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
            remove.setAriaLabel(t("approval.track.remove", name));
            remove.setTooltipText(t("approval.track.remove", name));
            head.add(remove);
        }
        var steps = track.none() == null
                ? new TrackSteps(track.steps(), words, mayWrite ? this::edit : null)
                : none(track.none(), words);
        var counsel = new Span(t("approval.counsel"));
        counsel.addClassNames("soft", "track-counsel");
        return new Section(head, steps, counsel);
    }

    private static Button small(String text, Runnable act) {
        var button = new Button(text, e -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    /** What was said instead of the steps. */
    private static Div none(NoFiling filing, Words words) {
        var who = new Span(t(
                "approval.none.said",
                Words.day(Objects.requireNonNull(filing.getDecidedOn())),
                words.colleague(filing.getById())));
        who.addClassName("soft");
        var note = new Div(Objects.requireNonNullElse(filing.getNote(), ""));
        note.addClassName("prose");
        var first = new Div(new Chip(t("approval.none.chip"), Chip.Tone.ACCENT), who);
        first.addClassName("ledger-first");
        return new Div(first, note);
    }

    private void none(TemplateRef template) {
        new RecordDialog<>(
                        t("approval.none.title", template.name(Texts.language())),
                        NoFilingForm::new,
                        filings.create(),
                        told -> filings.say(dealId, template.id(), told),
                        filings::create,
                        saved -> {
                            show();
                            Toasts.undoable(t("ui.saved"), () -> takeBack(template));
                        })
                .open();
    }

    private void takeBack(TemplateRef template) {
        approvals.add(dealId, template.id());
        show();
    }

    private void remove(TemplateRef template) {
        approvals.remove(dealId, template.id());
        show();
        Toasts.undoable(t("approval.track.removed", template.name(Texts.language())), () -> {
            approvals.add(dealId, template.id());
            show();
        });
    }

    private void edit(long id, String name) {
        var candidates = approvals.colleagues(id);
        var words = new Words(templates, directory, approvals.today());
        new RecordDialog<>(
                        name,
                        () -> new StepForm(candidates, words),
                        approvals.find(id),
                        approvals::save,
                        () -> approvals.find(id),
                        saved -> {
                            Toasts.done(t("ui.saved"));
                            show();
                        })
                .open();
    }
}
