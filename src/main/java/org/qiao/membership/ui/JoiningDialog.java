package org.qiao.membership.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.RuleException;
import org.qiao.membership.Membership;
import org.qiao.membership.TermEntry;
import org.qiao.ui.RecordForm;
import org.qiao.ui.Toasts;
import org.qiao.ui.Unsaved;
import org.springframework.security.access.AccessDeniedException;

/** A company becomes a member: its first term and whoever represents it are asked for at once and stored by one save. */
class JoiningDialog extends Dialog {

    /** Stores all of it, or refuses it with a {@link RuleException}. */
    interface Joining {
        void join(Membership membership, TermEntry first, List<Long> representatives);
    }

    private final Supplier<Membership> draft;
    private final @Nullable MemberForm member;
    private final TermForm term;
    private final RepresentativesField people;
    private final MembershipForm facts;
    private final Joining joining;

    /**
     * @param draft a membership that is not yet saved: new for each try, so that one that failed leaves no trace in the next
     * @param member asks for the company, null where it is known
     */
    JoiningDialog(
            Supplier<Membership> draft,
            @Nullable MemberForm member,
            TermForm term,
            RepresentativesField people,
            MembershipForm facts,
            Joining joining) {
        this.draft = draft;
        this.member = member;
        this.term = term;
        this.people = people;
        this.facts = facts;
        this.joining = joining;
        setHeaderTitle(t("memberships.new"));
        addClassName("record-dialog");
        if (member != null) {
            member.read(draft.get());
            member.onChoice(people::at);
            add(member);
        }
        facts.read(draft.get());
        add(term, people, facts);
        var save = new Button(t("ui.save"), e -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var unsaved = new Unsaved(this, () -> forms().anyMatch(RecordForm::isTouched) || !people.isEmpty());
        getFooter().add(unsaved.cancel(), save);
        // What is being typed counts too: the field gives its value away when it loses the focus for a moment.
        Shortcuts.addShortcutListener(this, this::save, Key.ENTER, KeyModifier.CONTROL)
                .resetFocusOnActiveElement()
                .listenOn(this);
        addOpenedChangeListener(e -> {
            if (e.isOpened()) {
                forms().findFirst().ifPresent(RecordForm::focusFirst);
            }
        });
    }

    private Stream<RecordForm<?>> forms() {
        return Stream.of(member, term, facts).flatMap(Stream::ofNullable);
    }

    private void save() {
        var membership = draft.get();
        var first = new TermEntry();
        // The last form first, so that the cursor ends at the first mistake of the page.
        var complete = facts.write(membership);
        complete &= term.write(first);
        complete &= member == null || member.write(membership);
        if (!isOpened() || !complete) {
            return;
        }
        try {
            joining.join(membership, first, people.chosen());
            close();
        } catch (RuleException e) {
            e.all().forEach(this::tell);
        } catch (AccessDeniedException e) {
            Toasts.problem(t("ui.denied"));
        }
    }

    private void tell(RuleException wrong) {
        var message = t(wrong.key());
        if ("personId".equals(wrong.property())) {
            people.reject(message);
        } else if (forms().noneMatch(form -> form.reject(wrong.property(), message))) {
            Toasts.problem(message);
        }
    }
}
