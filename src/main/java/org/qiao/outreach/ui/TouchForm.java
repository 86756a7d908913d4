package org.qiao.outreach.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiao.access.Directory;
import org.qiao.companies.CompanyRef;
import org.qiao.companies.CompanyService;
import org.qiao.companies.PersonRef;
import org.qiao.companies.PersonService;
import org.qiao.kernel.Language;
import org.qiao.kernel.RuleException;
import org.qiao.outreach.Channel;
import org.qiao.outreach.Outcome;
import org.qiao.outreach.Touch;
import org.qiao.outreach.TouchWords;
import org.qiao.reference.Places;
import org.qiao.reference.TermPicker;
import org.qiao.ui.RecordForm;
import org.qiao.ui.Texts;

/** The fields of a touch, the quick ones first; what is seldom needed is folded away. */
class TouchForm extends RecordForm<Touch> {

    private final Language language = Texts.language();
    private final TextArea said;
    private final MultiSelectComboBox<CompanyRef> companies = new MultiSelectComboBox<>(t("touch.companies"));

    private final TextArea otherSaid;
    private final TextField subject;
    private final TextField otherSubject;
    private final Details more = new Details(t("touch.more"));
    private Consumer<Touch> rules = touch -> {};
    private final Checkbox shared = new Checkbox(t("ui.shared"));

    TouchForm(CompanyService companyService, PersonService personService, Places places, Directory directory) {
        super(Touch.class);
        addClassName("touch-form");
        var channel = new RadioButtonGroup<Channel>(t("touch.channel"), Channel.values());
        channel.setItemLabelGenerator(Texts::t);
        channel.addClassName("segments");
        wide(field(channel, "channel"));

        who(companies, "companyIds", companyService::refs, CompanyRef::id);
        companies.setItemLabelGenerator(company -> company.names(language));
        companies.setItems(query ->
                companyService
                        .suggest(query.getFilter().orElse(""), language, query.getOffset(), query.getLimit())
                        .stream());
        var people = new MultiSelectComboBox<PersonRef>(t("touch.people"));
        who(people, "personIds", personService::refs, PersonRef::id);
        people.setItemLabelGenerator(person -> person.names(language));
        var offered = new PeopleOffered(personService, language);
        people.setItems(query -> offered.list(
                companies.getValue().stream().map(CompanyRef::id).toList(),
                query.getFilter().orElse(""),
                query.getOffset(),
                query.getLimit()));
        companies.addValueChangeListener(e -> people.getLazyDataView().refreshAll());

        var when = new WhenField(directory);
        wide(field(when, "when", binder().forField(when).asRequired(t("touch.when.required"))));
        var other = language == Language.EN ? Language.ZH : Language.EN;
        subject = subject(language);
        otherSubject = subject(other);
        otherSaid = said(other);
        said = wide(said(language));
        var outcome = new RadioButtonGroup<Outcome>(t("touch.outcome"), Outcome.values());
        outcome.setItemLabelGenerator(Texts::t);
        outcome.addClassName("segments");
        wide(field(outcome, "outcome"));
        wide(field(shared, "shared"));
        more(places, directory);
    }

    private void more(Places places, Directory directory) {
        var colleagues = directory.colleagues();
        var staff = new MultiSelectComboBox<Long>(t("touch.staff"));
        staff.setItems(colleagues.keySet());
        staff.setItemLabelGenerator(id -> {
            var colleague = colleagues.get(id);
            return colleague == null ? "" : colleague.name(language);
        });
        var folded = new Div(
                subject,
                otherSubject,
                otherSaid,
                field(TermPicker.ids(t("touch.place"), places::all, language), "placeId"),
                field(staff, "staffIds"));
        folded.addClassName("folded");
        more.add(folded);
        add(more);
        wide(more);
    }

    private TextField subject(Language in) {
        var field = new TextField(t(in == language ? "touch.subject" : "touch.subject.other"));
        return field(
                field,
                in == Language.EN ? "subjectEn" : "subjectZh",
                binder().forField(field)
                        .withNullRepresentation("")
                        .withValidator(v -> v == null || v.length() <= 500, t("touch.subject.long")));
    }

    private TextArea said(Language in) {
        var area = new TextArea(t(in == language ? "touch.said" : "touch.said.other"));
        area.setMinRows(in == language ? 4 : 3);
        area.setMaxRows(14);
        var property = in == Language.EN ? "saidEn" : "saidZh";
        return field(
                area,
                property,
                binder().forField(area)
                        .withNullRepresentation("")
                        .withValidator(v -> v == null || v.length() <= TouchWords.LONGEST, t("touch.said.long"))
                        .withValidator(v -> in != language || saysSomething(), t("touch.words.required")));
    }

    /** One of the four is needed; the message stands at the one that is always in sight. */
    private boolean saysSomething() {
        return Stream.of("subjectEn", "subjectZh", "saidEn", "saidZh").anyMatch(property -> !isEmpty(property));
    }

    /** Binds a picker of records to their ids; those that the viewer cannot see are not shown, and the service keeps them. */
    private <R> void who(
            MultiSelectComboBox<R> picker,
            String property,
            Function<Collection<Long>, Map<Long, R>> refs,
            Function<R, Long> id) {
        field(
                picker,
                property,
                binder().forField(picker)
                        .withConverter(
                                chosen -> chosen.stream().map(id).collect(Collectors.toCollection(LinkedHashSet::new)),
                                (Set<Long> ids) -> Set.copyOf(refs.apply(ids).values())));
    }

    /** Has the rules of the touch checked together with the fields, so that all that is wrong is told at once. */
    void checkedBy(Consumer<Touch> check) {
        rules = check;
    }

    /** Right fields may still break a rule, and what stands beside the form is told at the same time. */
    @Override
    public boolean write(Touch touch) {
        if (!super.write(touch)) {
            return false;
        }
        try {
            rules.accept(touch);
            return true;
        } catch (RuleException e) {
            reject(e);
            return false;
        }
    }

    @Override
    protected List<RuleException> alsoWrong(Touch touch) {
        binder().writeBeanAsDraft(touch);
        try {
            rules.accept(touch);
            return List.of();
        } catch (RuleException e) {
            // That nothing was said stands at the viewer's own field already.
            return e.all().stream()
                    .filter(rule -> saysSomething() || !rule.key().equals("touch.words.required"))
                    .toList();
        }
    }

    /** Unfolds what is folded away if something stands in it. */
    @Override
    public void read(Touch touch) {
        super.read(touch);
        more.setOpened(!subject.isEmpty() || !otherSubject.isEmpty() || !otherSaid.isEmpty());
    }

    /** Tells when the touch is to be shared with both desks, or no longer. */
    void onSharing(Consumer<Boolean> listener) {
        shared.addValueChangeListener(e -> listener.accept(e.getValue()));
    }

    /** Puts the cursor where typing goes on: to what was said if it is known with whom, else to whom. */
    void start() {
        if (companies.isEmpty()) {
            companies.focus();
        } else {
            said.focus();
        }
    }
}
