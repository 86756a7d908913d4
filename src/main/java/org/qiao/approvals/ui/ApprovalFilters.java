package org.qiao.approvals.ui;

import static org.qiao.ui.Texts.t;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.approvals.ApprovalDue;
import org.qiao.approvals.ApprovalFilter;
import org.qiao.approvals.ApprovalStatus;
import org.qiao.approvals.TemplateService;
import org.qiao.lists.WhoseFilters;
import org.qiao.ui.ListFilter;
import org.qiao.ui.ListFilter.Choice;
import org.qiao.ui.ListState;
import org.qiao.ui.Texts;
import org.springframework.stereotype.Component;

/** What the list of approvals can be filtered by, and what a state of the list asks of the service. */
@Component
class ApprovalFilters {

    /** Whoever looks, so that an address means each colleague's own. */
    private static final String ME = "me";

    private static final long UNKNOWN = -1;

    private final TemplateService templates;
    private final WhoseFilters whose;
    private final Directory directory;
    private final CurrentUser user;

    ApprovalFilters(TemplateService templates, WhoseFilters whose, Directory directory, CurrentUser user) {
        this.templates = templates;
        this.whose = whose;
        this.directory = directory;
        this.user = user;
    }

    List<ListFilter> all() {
        var language = Texts.language();
        return List.of(
                ListFilter.oneOf("due", t("approval.due"), () -> constants(ApprovalDue.values())),
                ListFilter.oneOf("status", t("approval.status"), () -> constants(ApprovalStatus.values())),
                ListFilter.oneOf(
                        "track",
                        t("approval.track"),
                        () -> templates.list().stream()
                                .map(template -> new Choice(String.valueOf(template.id()), template.name(language)))
                                .toList()),
                ListFilter.oneOf("responsible", t("approval.responsible"), this::colleagues),
                whose.owner(language),
                whose.office(language),
                ListFilter.flag("settled", t("approvals.settled")));
    }

    private static List<Choice> constants(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> new Choice(constant.name().toLowerCase(Locale.ROOT), t(constant)))
                .toList();
    }

    private List<Choice> colleagues() {
        var choices = new ArrayList<Choice>();
        choices.add(whose.me(Texts.language()));
        directory.colleagues().values().stream()
                .filter(colleague -> colleague.id() != user.require().userId())
                .map(colleague -> new Choice(String.valueOf(colleague.id()), colleague.name(Texts.language())))
                .forEach(choices::add);
        return choices;
    }

    ApprovalFilter read(ListState state, LocalDate today) {
        return new ApprovalFilter(
                state.text(),
                chosen(ApprovalStatus.values(), state.of("status")),
                state.has("settled"),
                state.of("track").stream().map(ApprovalFilters::id).toList(),
                chosen(ApprovalDue.values(), state.of("due")),
                state.of("responsible").stream()
                        .map(token -> token.equals(ME) ? user.require().userId() : id(token))
                        .toList(),
                whose.owners(state),
                whose.offices(state),
                state.orders().stream().flatMap(ApprovalFilters::order).toList(),
                today);
    }

    private static <E extends Enum<E>> List<E> chosen(E[] constants, List<String> tokens) {
        return Arrays.stream(constants)
                .filter(constant -> tokens.contains(constant.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** A word that nobody knows finds nothing, rather than everything. */
    private static long id(String token) {
        return token.matches("[0-9]{1,18}") ? Long.parseLong(token) : UNKNOWN;
    }

    private static Stream<ApprovalFilter.Order> order(ListState.Order order) {
        return Arrays.stream(ApprovalFilter.Sort.values())
                .filter(sort -> sort.name().equals(order.column()))
                .map(sort -> new ApprovalFilter.Order(sort, order.descending()));
    }
}
