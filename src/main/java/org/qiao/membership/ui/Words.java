package org.qiao.membership.ui;

import static org.qiao.ui.Texts.t;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Directory;
import org.qiao.kernel.Money;
import org.qiao.kernel.MoneyFormat;
import org.qiao.membership.MembershipStatus;
import org.qiao.membership.Statement;
import org.qiao.membership.TierRef;
import org.qiao.ui.Chip;
import org.qiao.ui.Texts;

/** What memberships are called on a screen: tiers, statuses, dues, in the viewer's language. */
class Words {

    private final Map<Long, TierRef> tiers;
    private final Directory directory;

    Words(List<TierRef> tiers, Directory directory) {
        this.tiers = tiers.stream().collect(Collectors.toMap(TierRef::id, Function.identity()));
        this.directory = directory;
    }

    String tier(@Nullable Long id) {
        var tier = tiers.get(id == null ? Long.valueOf(-1) : id);
        return tier == null ? "" : tier.name(Texts.language());
    }

    String office(@Nullable Long id) {
        return directory
                .office(id == null ? -1 : id)
                .map(office -> office.name(Texts.language()))
                .orElse("");
    }

    String colleague(@Nullable Long id) {
        return directory
                .colleague(id == null ? -1 : id)
                .map(colleague -> colleague.name(Texts.language()))
                .orElse("");
    }

    static Chip chip(MembershipStatus status) {
        return new Chip(t(status), tone(status));
    }

    /** The class of a status chip, for grids that draw their own. */
    static String chipClass(MembershipStatus status) {
        return "chip chip-" + tone(status).name().toLowerCase(Locale.ROOT);
    }

    private static Chip.Tone tone(MembershipStatus status) {
        return switch (status) {
            case NEW, CURRENT -> Chip.Tone.ACCENT;
            case GRACE -> Chip.Tone.ALERT;
            case PLANNED, LAPSED -> Chip.Tone.PLAIN;
        };
    }

    static String money(@Nullable Money money) {
        return money == null ? t("membership.dues.none") : MoneyFormat.exact(money, Texts.language());
    }

    static String money(BigDecimal amount, String currency) {
        return MoneyFormat.exact(new Money(amount, currency), Texts.language());
    }

    /** What is open, currency by currency; empty where nothing is. */
    static String open(Statement statement) {
        return statement.lines().stream()
                .filter(line -> line.open().signum() > 0)
                .map(line -> money(line.open(), line.currency()))
                .collect(Collectors.joining(" · "));
    }
}
