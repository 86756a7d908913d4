package org.qiao.lists;

import static org.qiao.ui.Texts.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.kernel.Language;
import org.qiao.ui.ListFilter;
import org.qiao.ui.ListFilter.Choice;
import org.qiao.ui.ListState;
import org.springframework.stereotype.Component;

/** The two filters that every list of records has: whose they are, and which office's. */
@Component
public class WhoseFilters {

    private static final String OWNER = "owner";
    private static final String OFFICE = "office";

    /** Whoever looks: a view that is saved for the office means each colleague's own records. */
    private static final String ME = "me";

    /** An id that no record has, for words in an address that nobody knows. */
    private static final long UNKNOWN = -1;

    private final Directory directory;
    private final CurrentUser user;

    WhoseFilters(Directory directory, CurrentUser user) {
        this.directory = directory;
        this.user = user;
    }

    public ListFilter owner(Language viewer) {
        return colleague(OWNER, t("filter.owner"), viewer).formerly("mine", ME);
    }

    /** A filter by colleagues, whoever looks first. */
    public ListFilter colleague(String key, String label, Language viewer) {
        return ListFilter.oneOf(key, label, () -> {
            var choices = new ArrayList<Choice>();
            var me = user.require().userId();
            choices.add(me(viewer));
            directory.colleagues().values().stream()
                    .filter(colleague -> colleague.id() != me)
                    .map(colleague -> new Choice(String.valueOf(colleague.id()), colleague.name(viewer)))
                    .forEach(choices::add);
            return choices;
        });
    }

    /** Whoever looks, who is found by their name as others are. */
    public Choice me(Language viewer) {
        return new Choice(
                ME, t("filter.owner.me", directory.colleagueName(user.require().userId(), viewer)));
    }

    public ListFilter office(Language viewer) {
        return ListFilter.oneOf(
                OFFICE,
                t("filter.office"),
                () -> directory.offices().stream()
                        .map(office -> new Choice(office.code(), office.name(viewer)))
                        .toList());
    }

    /** Ids of the chosen owners; empty for everybody's. */
    public List<Long> owners(ListState state) {
        return colleagues(state, OWNER);
    }

    /** Ids of the colleagues that such a filter is set to; empty for everybody. */
    public List<Long> colleagues(ListState state, String key) {
        return state.of(key).stream()
                .map(token -> token.equals(ME)
                        ? user.require().userId()
                        : token.matches("[0-9]{1,18}") ? Long.parseLong(token) : UNKNOWN)
                .toList();
    }

    /** Ids of the chosen offices; empty for all. */
    public List<Long> offices(ListState state) {
        return state.of(OFFICE).stream()
                .map(token -> directory.offices().stream()
                        .filter(office -> office.code().equals(token))
                        .map(Directory.OfficeRef::id)
                        .findFirst()
                        .orElse(UNKNOWN))
                .map(Objects::requireNonNull)
                .toList();
    }
}
