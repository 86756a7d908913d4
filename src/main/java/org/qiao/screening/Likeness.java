package org.qiao.screening;

import java.util.ArrayList;
import java.util.Optional;
import org.qiao.search.NameForms;

/**
 * How alike two names are, and why.
 *
 * @param score from 0 to 100
 */
record Likeness(int score, MatchReason reason) {

    /** What scores less is nobody's business. */
    static final int LEAST = 60;

    /** A word that one letter more or less does not make another. */
    static final int LONG_WORD = 5;

    /** The fewest Chinese characters that a firm is called by. */
    static final int SHORT_CHINESE = 2;

    /** How alike they are, if at all; two Chinese names that only sound alike are two. */
    static Optional<Likeness> of(RecordKind kind, NameForms ours, NameForms theirs) {
        return whole(ours, theirs)
                .or(() -> ours.han() && theirs.han() ? within(ours.joined(), theirs.joined()) : words(ours, theirs))
                .or(() -> kind == RecordKind.COMPANY ? beginning(ours, theirs) : Optional.empty())
                .filter(likeness -> likeness.score() >= LEAST);
    }

    /** Whether it is the whole name that is alike, and not a part of it. */
    boolean isWhole() {
        return switch (reason) {
            case SAME_NAME, OTHER_ORDER, OTHER_SPACING, SAME_SOUND -> true;
            default -> false;
        };
    }

    private static Optional<Likeness> whole(NameForms ours, NameForms theirs) {
        if (ours.words().equals(theirs.words())) {
            return some(100, MatchReason.SAME_NAME);
        }
        if (ours.joined().equals(theirs.joined())) {
            return some(95, MatchReason.OTHER_SPACING);
        }
        if (ours.sorted().equals(theirs.sorted())) {
            return some(95, MatchReason.OTHER_ORDER);
        }
        if (ours.han() && theirs.han() || ours.sounds().stream().noneMatch(theirs.sounds()::contains)) {
            return Optional.empty();
        }
        return ours.han() || theirs.han() ? some(75, MatchReason.SAME_SOUND) : some(90, MatchReason.OTHER_ORDER);
    }

    /** The one is a part of the other: 宝山钢铁 in 上海宝山钢铁. */
    private static Optional<Likeness> within(String one, String other) {
        var shorter = one.length() <= other.length() ? one : other;
        var longer = shorter.equals(one) ? other : one;
        return shorter.codePointCount(0, shorter.length()) >= ListKeys.CHINESE && longer.contains(shorter)
                ? some(50 + 35 * shorter.length() / longer.length(), MatchReason.WITHIN)
                : Optional.empty();
    }

    /** The one is what the other begins with, as a firm's short name is: 华为 and 华为技术. */
    private static Optional<Likeness> beginning(NameForms one, NameForms other) {
        if (one.han() != other.han()) {
            return Optional.empty();
        }
        if (one.han()) {
            var shorter = one.joined().length() <= other.joined().length() ? one.joined() : other.joined();
            var longer = shorter.equals(one.joined()) ? other.joined() : one.joined();
            return shorter.codePointCount(0, shorter.length()) >= SHORT_CHINESE && longer.startsWith(shorter)
                    ? some(50 + 35 * shorter.length() / longer.length(), MatchReason.BEGINNING)
                    : Optional.empty();
        }
        var fewer = one.words().size() <= other.words().size() ? one : other;
        var more = fewer.equals(one) ? other : one;
        return fewer.words().size() == 1
                        && fewer.words().getFirst().length() >= LONG_WORD
                        && fewer.words().getFirst().equals(more.words().getFirst())
                ? some(50 + 35 / more.words().size(), MatchReason.BEGINNING)
                : Optional.empty();
    }

    /** Every word of the one, two at least, is among those of the other; one letter may be another. */
    private static Optional<Likeness> words(NameForms one, NameForms other) {
        var fewer = one.words().size() <= other.words().size() ? one : other;
        var more = fewer.equals(one) ? other : one;
        var left = new ArrayList<>(more.words());
        int slips = 0;
        for (var word : fewer.words()) {
            if (left.remove(word)) {
                continue;
            }
            var near =
                    left.stream().filter(candidate -> isNear(word, candidate)).findFirst();
            if (near.isEmpty()) {
                return Optional.empty();
            }
            left.remove(near.get());
            slips++;
        }
        if (fewer.words().size() < 2 || slips > 1) {
            return Optional.empty();
        }
        return left.isEmpty()
                ? some(85, MatchReason.ONE_LETTER)
                : some(50 + 35 * fewer.words().size() / more.words().size() - 5 * slips, MatchReason.ALL_WORDS);
    }

    /** One letter more, less, or other. */
    static boolean isNear(String one, String other) {
        if (Math.min(one.length(), other.length()) < LONG_WORD || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int start = 0;
        while (start < Math.min(one.length(), other.length()) && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < Math.min(one.length(), other.length()) - start
                && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return Math.max(one.length(), other.length()) - start - end <= 1;
    }

    private static Optional<Likeness> some(int score, MatchReason reason) {
        return Optional.of(new Likeness(score, reason));
    }
}
