package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.qiao.access.OwnedRow;
import org.qiao.companies.TagBook;
import org.qiao.companies.Tagged;
import org.qiao.kernel.Language;
import org.qiao.lists.BulkActions;
import org.qiao.lists.BulkField;
import org.qiao.ui.Chip;
import org.qiao.ui.ListFilter;
import org.qiao.ui.ListFilter.Choice;
import org.qiao.ui.Texts;

/** Tags wherever they show: in the form, on the page, in the list, its filter and its changes to many. */
@SpringComponent
class Tags {

    /** The filter's name in addresses. */
    static final String KEY = "tag";

    private final TagBook book;
    private final BulkActions bulk;

    Tags(TagBook book, BulkActions bulk) {
        this.book = book;
        this.bulk = bulk;
    }

    TagField field(Class<? extends Tagged> kind) {
        var field = new TagField(t("company.tags"), book.suggestions(kind));
        field.setHelperText(t("company.tags.help"));
        return field;
    }

    ListFilter filter(Class<? extends Tagged> kind) {
        return ListFilter.oneOf(
                KEY,
                t("company.tags"),
                () -> book.of(kind).stream().map(tag -> new Choice(tag, tag)).toList());
    }

    /** Finds the tags of many records, by their numbers. */
    Function<List<Long>, Map<Long, List<String>>> of(Class<? extends Tagged> kind) {
        return ids -> book.of(kind, ids);
    }

    /** The buttons that add a tag to many records and take one away. */
    <E extends OwnedRow & Tagged> List<Button> bulk(BulkActions.Target<E> target) {
        var add = bulk.addWord(
                target,
                t("bulk.tag"),
                t("company.tags"),
                new BulkActions.Words<E>(
                        () -> book.suggestions(target.kind()),
                        book::spelled,
                        tag -> BulkField.holding(tag, Tagged::getTags, Tagged.MOST_TAGS)));
        var remove = bulk.removeWord(
                target,
                t("bulk.untag"),
                t("company.tags"),
                () -> book.of(target.kind(), target.selected().get()).values().stream()
                        .flatMap(List::stream)
                        .distinct()
                        .sorted()
                        .toList(),
                tag -> BulkField.<E>spelled(tag, Tagged::getTags));
        return List.of(add, remove);
    }

    /** What a cell of a list says. */
    static String words(Collection<String> tags) {
        return String.join(Texts.language() == Language.ZH ? "、" : ", ", tags);
    }

    /** The tags as they stand on a page. */
    static Component chips(Collection<String> tags) {
        var chips = new Div();
        chips.addClassName("tag-chips");
        tags.stream().sorted().forEach(tag -> chips.add(new Chip(tag, Chip.Tone.PLAIN)));
        return chips;
    }
}
