package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Directory;
import org.qiao.pipeline.DealDetails;
import org.qiao.pipeline.StageClock;
import org.qiao.ui.Chip;
import org.qiao.ui.Facts;
import org.qiao.ui.Formats;
import org.qiao.ui.Texts;

/** What the deal page says about a deal in words. */
@org.springframework.stereotype.Component
class DealFacts {

    private final DealPickers pickers;
    private final Directory directory;
    private final StageClock clock;

    DealFacts(DealPickers pickers, Directory directory, StageClock clock) {
        this.pickers = pickers;
        this.directory = directory;
        this.clock = clock;
    }

    /** The line under the title: what matters first. */
    Component headline(DealDetails details) {
        var deal = details.getDeal();
        var terms = details.getTerms();
        var line = new Div(new Chip(t(deal.getDirection()), Chip.Tone.ACCENT));
        line.addClassName("headline");
        if (deal.isConfidential()) {
            line.add(new Chip(t("deal.confidential"), Chip.Tone.ALERT));
        }
        if (terms != null && terms.value() != null) {
            var value = new Span(Figures.brief(terms.value()));
            value.addClassName("number");
            line.add(value);
        }
        if (deal.getStageSince() != null) {
            line.add(new Span(t("deal.days", clock.days(deal.getStageSince()))));
        }
        directory
                .colleague(deal.getOwnerId() == null ? -1 : deal.getOwnerId())
                .ifPresent(owner -> line.add(new Span(t("deal.ownedby", owner.name(Texts.language())))));
        if (deal.isShared()) {
            line.add(new Chip(t("ui.shared.chip"), Chip.Tone.PLAIN));
        }
        if (deal.isArchived()) {
            line.add(new Chip(t("ui.archived.chip"), Chip.Tone.ALERT));
        }
        return line;
    }

    Component facts(DealDetails details) {
        var language = Texts.language();
        var deal = details.getDeal();
        var terms = details.getTerms();
        var facts = new Facts();
        if (terms == null) {
            facts.add("deal.company", t("deal.masked"));
        } else {
            facts.add("deal.title.en", terms.getTitleEn());
            facts.add("deal.title.zh", terms.getTitleZh());
            facts.add("deal.codename", deal.getCodeName());
            var company = company(terms.getCompanyId());
            if (company != null) {
                facts.add("deal.company", company);
            }
            facts.add("deal.value", Figures.exact(terms.value()));
        }
        var type = deal.getType();
        facts.add("deal.type", type == null ? "" : t(type));
        facts.add("deal.sector", pickers.sectors().fullName(deal.getSectorId(), language));
        facts.add("deal.site", pickers.places().fullName(deal.getSiteId(), language));
        var expected = deal.getExpectedOn();
        facts.add("deal.expected", expected == null ? null : Formats.day(expected));
        facts.add("deal.jobs", deal.getJobs() == null ? null : String.format(Locale.ROOT, "%,d", deal.getJobs()));
        facts.add(
                "deal.since", deal.getStageSince() == null ? null : Formats.moment(deal.getStageSince(), clock.zone()));
        facts.add(
                "deal.office",
                directory
                        .office(Objects.requireNonNull(deal.getOfficeId()))
                        .map(o -> o.name(language))
                        .orElse(""));
        if (terms != null) {
            var note = language.choose(terms.getNoteEn(), terms.getNoteZh());
            if (!note.isEmpty()) {
                var text = new Span(note);
                text.addClassName("prose");
                facts.add("deal.note", text);
            }
        }
        return facts;
    }

    private @Nullable Component company(@Nullable Long id) {
        var company = pickers.company(id);
        if (company == null) {
            return null;
        }
        var name = company.name(Texts.language());
        if (name.isEmpty()) {
            return new Span(t("deal.company.hidden"));
        }
        var link = new Anchor("companies/" + company.id(), name);
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
