package org.qiao.search;

import static org.qiao.search.Findable.cut;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiao.search.Readings.Piece;

/** The lines that a name becomes: as it is written, from each of its words on, its initials, and as a Chinese one is read. */
final class NameLines {

    private final DocumentLines lines;

    NameLines(DocumentLines lines) {
        this.lines = lines;
    }

    /**
     * A name in one piece.
     *
     * @param mark of what begins where the name does
     * @param wordMark of what begins at a later word
     * @param stored a reading that beats the computed one
     */
    void add(char mark, char wordMark, String name, @Nullable String stored) {
        var key = Reading.key(name);
        lines.add(mark, key);
        var words = Reading.words(name);
        for (int i = 1; i < words.size(); i++) {
            lines.add(wordMark, cut(String.join("", words.subList(i, words.size())), Findable.KEY));
        }
        if (words.size() > 1) {
            lines.add(Findable.INITIALS, words.stream().map(w -> cut(w, 1)).collect(Collectors.joining()));
        }
        if (stored != null) {
            read(mark, stored);
            innerInitials(Readings.initials(stored), name);
        } else if (Reading.hasHan(key)) {
            var pieces = Reading.pieces(name);
            read(mark, pieces);
            innerInitials(Reading.initials(pieces), name);
        }
    }

    /** A person's name, read family name first as Chinese and given name first as Western order has it. */
    void person(char mark, String family, String given, @Nullable String stored) {
        var all = family + given;
        lines.add(mark, Reading.key(all));
        if (!Reading.hasHan(all)) {
            return;
        }
        if (stored != null) {
            read(mark, stored);
            return;
        }
        var first = Reading.surnamePieces(family);
        var second = Reading.pieces(given);
        read(mark, join(first, second));
        lines.add(Findable.ALSO, Reading.spell(join(second, first)));
        lines.add(Findable.SLOPPY, Reading.pinyin(all));
    }

    private static List<Piece> join(List<Piece> one, List<Piece> other) {
        var both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    /** The legal form stands at the end. */
    private void innerInitials(String initials, String name) {
        var core = NameCore.of(name);
        var letters = core.codePointCount(0, core.length());
        if (letters > Findable.INNER) {
            lines.add(Findable.INNER_INITIALS, cut(Reading.key(initials), letters));
        }
    }

    private void read(char mark, List<Piece> pieces) {
        lines.add(mark, Reading.spell(pieces));
        lines.add(Findable.INITIALS, Reading.initials(pieces));
        Reading.others(pieces).forEach(other -> lines.add(Findable.SLOPPY, other));
    }

    private void read(char mark, String reading) {
        lines.add(mark, Reading.key(reading));
        lines.add(Findable.INITIALS, Reading.key(Readings.initials(reading)));
    }
}
