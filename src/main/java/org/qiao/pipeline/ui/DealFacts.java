package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.kernel.Language;
import org.qiao.pipeline.Closing;
import org.qiao.pipeline.ClosingText;
import org.qiao.pipeline.Deal;
import org.qiao.pipeline.DealDetails;
import org.qiao.pipeline.DealHeadline;
import org.qiao.pipeline.DealMove;
import org.qiao.pipeline.DealService;
import org.qiao.pipeline.DealTerms;
import org.qiao.pipeline.PipelineRef;
import org.qiao.pipeline.PipelineService;
import org.qiao.pipeline.StageClock;
import org.qiao.pipeline.StageRef;
import org.qiao.ui.Chip;
import org.qiao.ui.Facts;
import org.qiao.ui.Formats;
import org.qiao.ui.LandField;
import org.qiao.ui.Texts;

/** What the deal page says about a deal in words. */
@org.springframework.stereotype.Component
class DealFacts {

    private final DealService deals;
    private final DealPickers pickers;
    private final PipelineService pipelines;
    private final Directory directory;
    private final StageClock clock;
    private final List<DealHeadline> heads;
    private final CurrentUser user;

    DealFacts(
            DealService deals,
            DealPickers pickers,
            PipelineService pipelines,
            Directory directory,
            StageClock clock,
            List<DealHeadline> heads,
            CurrentUser user) {
        this.deals = deals;
        this.heads = heads;
        this.user = user;
        this.pickers = pickers;
        this.pipelines = pipelines;
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
        pipelines.find(deal.pipelineId()).ifPresent(pipeline -> line.add(toBoard(pipeline)));
        closing(deal).ifPresent(why -> line.add(new Span(ClosingText.of(why, pickers.places()))));
        if (deal.getStageSince() != null) {
            var days = clock.days(deal.getStageSince());
            line.add(new Span(t("deal.days", days)));
            if (!deal.isArchived()
                    && pipelines.stages().get(deal.stageId()) instanceof StageRef stage
                    && stage.isStuckAfter(days)) {
                line.add(new Chip(t("deal.stuck"), Chip.Tone.ALERT));
            }
        }
        directory
                .colleague(deal.getOwnerId() == null ? -1 : deal.getOwnerId())
                .ifPresent(owner -> line.add(new Span(t("deal.ownedby", owner.name(Texts.language())))));
        if (deal.isShared()) {
            line.add(new Chip(t("ui.shared.chip"), Chip.Tone.PLAIN));
        }
        if (deal.isArchived()) {
            line.add(new Chip(t("ui.archived.chip"), Chip.Tone.ALERT));
        } else {
            heads.stream()
                    .filter(head -> user.may(head.permission()))
                    .sorted(Comparator.comparing(DealHeadline::position))
                    .flatMap(head -> head.content(details.ref()).stream())
                    .forEach(line::add);
        }
        return line;
    }

    private static Anchor toBoard(PipelineRef pipeline) {
        var link = new Anchor("pipeline/" + pipeline.code(), t("deal.pipeline.named", pipeline.name(Texts.language())));
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    /** Why it is closed without a win, as far as the viewer may know. */
    private Optional<Closing> closing(Deal deal) {
        var stage = pipelines.stages().get(deal.stageId());
        return stage == null || !stage.outcome().isDropped()
                ? Optional.empty()
                : deals.history(deal.id()).stream().findFirst().map(DealMove::closing);
    }

    /** The viewer's language first. */
    private static void titles(Facts facts, DealTerms terms, Language viewer) {
        if (viewer == Language.ZH) {
            facts.add("deal.title.zh", terms.getTitleZh());
            facts.add("deal.title.en", terms.getTitleEn());
        } else {
            facts.add("deal.title.en", terms.getTitleEn());
            facts.add("deal.title.zh", terms.getTitleZh());
        }
    }

    Component facts(DealDetails details) {
        var language = Texts.language();
        var deal = details.getDeal();
        var terms = details.getTerms();
        var facts = new Facts();
        if (terms == null) {
            facts.add("deal.company", t("deal.masked"));
        } else {
            titles(facts, terms, language);
            facts.add("deal.codename", deal.getCodeName());
            var company = pickers.link(terms.getCompanyId());
            if (company != null) {
                facts.add("deal.company", company);
            }
            facts.add("deal.value", Figures.exact(terms.value()));
        }
        var type = deal.getType();
        facts.add("deal.type", type == null ? "" : t(type));
        facts.add("deal.sector", pickers.sectors().fullName(deal.getSectorId(), language));
        facts.add(
                "deal.sector.others",
                deal.getOtherSectorIds().stream()
                        .map(id -> pickers.sectors().name(id, language))
                        .sorted()
                        .collect(Collectors.joining(t("ui.and"))));
        facts.add("deal.site", pickers.places().fullName(deal.getSiteId(), language));
        var expected = deal.getExpectedOn();
        facts.add("deal.expected", expected == null ? null : Formats.day(expected));
        facts.add("deal.jobs", deal.getJobs() == null ? null : String.format(Locale.ROOT, "%,d", deal.getJobs()));
        facts.add("deal.land", deal.getLand() == null ? null : LandField.inWords(deal.getLand()));
        facts.add(
                "deal.since", deal.getStageSince() == null ? null : Formats.moment(deal.getStageSince(), clock.zone()));
        closing(deal).ifPresent(why -> facts.add("closing.why", ClosingText.withNote(why, pickers.places())));
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
}
