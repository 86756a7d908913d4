package org.qiao.companies;

import static org.qiao.ui.Texts.t;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.kernel.Language;
import org.qiao.ui.ListFilter;
import org.qiao.ui.ListFilter.Choice;
import org.qiao.ui.ListState;
import org.qiao.ui.Texts;
import org.springframework.stereotype.Component;

/** A filter of a list by companies, which are looked for by any of their names; their numbers stand in the address. */
@Component
public class CompanyChoices {

    private static final String NUMBER = "[0-9]{1,18}";

    /** Stands for what is no number: it finds nothing, rather than everything. */
    private static final long UNKNOWN = -1;

    private final CompanyService companies;
    private final CurrentUser user;

    CompanyChoices(CompanyService companies, CurrentUser user) {
        this.companies = companies;
        this.user = user;
    }

    public ListFilter of(String key, String label) {
        var language = Texts.language();
        return ListFilter.records(key, label, new ListFilter.Records() {
            @Override
            public List<Choice> suggest(String typed, int offset, int limit) {
                return mayRead()
                        ? companies.suggest(typed, language, offset, limit).stream()
                                .map(ref -> new Choice(String.valueOf(ref.id()), ref.name(language)))
                                .toList()
                        : List.of();
            }

            @Override
            public List<Choice> named(List<String> tokens) {
                var refs = mayRead() ? companies.refs(numbers(tokens).toList()) : Map.<Long, CompanyRef>of();
                return tokens.stream()
                        .map(token -> new Choice(token, name(token, refs.get(number(token)), language)))
                        .toList();
            }
        });
    }

    /** What is no number is no company either, and so none that is hidden. */
    private static String name(String token, @Nullable CompanyRef ref, Language language) {
        if (ref != null) {
            return ref.name(language);
        }
        return token.matches(NUMBER) ? t("company.restricted") : token;
    }

    /** Deals are for some who read no companies. */
    private boolean mayRead() {
        return user.may(Permission.COMPANY_READ);
    }

    /** Ids of the chosen companies; empty for all. */
    public List<Long> ids(ListState state, String key) {
        return numbers(state.of(key)).toList();
    }

    private static Stream<Long> numbers(List<String> tokens) {
        return tokens.stream().map(CompanyChoices::number);
    }

    private static Long number(String token) {
        return token.matches(NUMBER) ? Long.parseLong(token) : UNKNOWN;
    }
}
