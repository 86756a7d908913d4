package org.qiao.search.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.qiao.search.SearchService;

/**
 * The search box: what is found stands under the field while one types. Arrows, Enter and Esc are the browser's work, see
 * qiao-search.js; Enter waits until what was typed last has been answered. What is typed while it opens is kept for it by
 * qiao-keys.js.
 */
@JsModule("context://js/qiao-search.js")
class SearchDialog extends Dialog {

    /** Lines of each group. */
    private static final int SHOWN = 5;

    private static final int PAUSE_MILLIS = 120;

    private final SearchService search;
    private final Div results = new Div();

    SearchDialog(SearchService search) {
        this.search = search;
        addClassName("search-dialog");
        getElement().setAttribute("aria-label", t("search.title"));
        results.addClassName("hits");
        results.setId("search-hits");
        var field = new TextField();
        field.setPlaceholder(t("search.placeholder"));
        field.setAriaLabel(t("search.title"));
        field.setPrefixComponent(VaadinIcon.SEARCH.create());
        field.setWidthFull();
        field.setMaxLength(500);
        field.setAutofocus(true);
        field.getElement().setAttribute("aria-controls", "search-hits");
        field.setSuffixComponent(waiting());
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
        field.addValueChangeListener(e -> show(e.getValue().strip()));
        var box = new Div(field, results, keys());
        box.addClassName("search-box");
        add(box);
        show("");
        addOpenedChangeListener(e -> {
            if (e.isOpened()) {
                field.focus();
            }
        });
    }

    private void show(String typed) {
        results.removeAll();
        results.getElement().setAttribute("data-q", typed);
        if (typed.isEmpty()) {
            results.add(note(t("search.help")));
            return;
        }
        var found = search.find(typed, SHOWN, SHOWN);
        if (found.groups().isEmpty()) {
            results.add(note(t("search.none", typed)));
            return;
        }
        if (found.nearly()) {
            results.add(note(t("search.nearly", typed)));
        }
        found.groups().forEach(group -> results.add(new HitList(group)));
        var all = new Anchor(SearchView.address(typed), t("search.all"));
        all.addClassNames("hit", "hit-all");
        results.add(all);
    }

    private static Span note(String text) {
        var note = new Span(text);
        note.addClassName("hits-note");
        note.getElement().setAttribute("aria-live", "polite");
        return note;
    }

    /** The browser shows it where an answer is slow. */
    private static Span waiting() {
        var waiting = new Span(t("search.waiting"));
        waiting.addClassName("search-waiting");
        return waiting;
    }

    private static Div keys() {
        var keys = new Div(new Span(t("search.keys")));
        keys.addClassName("search-keys");
        return keys;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var leaving = event.getUI().addAfterNavigationListener(e -> close());
        addDetachListener(e -> {
            leaving.remove();
            e.unregisterListener();
        });
    }
}
