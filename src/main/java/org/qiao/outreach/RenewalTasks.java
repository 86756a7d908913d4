package org.qiao.outreach;

import java.text.MessageFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import org.qiao.access.Actor;
import org.qiao.access.CurrentUser;
import org.qiao.companies.CompanyRef;
import org.qiao.companies.CompanyService;
import org.qiao.kernel.Language;
import org.qiao.kernel.PlainText;
import org.qiao.membership.RenewalDue;
import org.qiao.membership.RenewalHandedOver;
import org.qiao.membership.RenewalSettled;
import org.qiao.search.SearchIndex;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Makes a task of each renewal that is due, for the owner of the membership and in the owner's language: one when it is time
 * for the first reminder, and another at each later one where the last was ticked off and nobody has renewed. Ticks what is
 * open off when the membership is renewed or has ended, and hands it over with the membership. Makes it as whoever told of it, which is the system.
 */
@Component
class RenewalTasks {

    private static final DateTimeFormatter DAY_EN = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_ZH = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINESE);

    private static final int LONGEST_TITLE = 500;

    /** So many days the owner has, and never longer than the term lasts. */
    private static final int DAYS = 14;

    private final TaskRepository tasks;
    private final CompanyService companies;
    private final SearchIndex index;
    private final DueDays dueDays;
    private final CurrentUser user;
    private final Clock clock;

    RenewalTasks(
            TaskRepository tasks,
            CompanyService companies,
            SearchIndex index,
            DueDays dueDays,
            CurrentUser user,
            Clock clock) {
        this.tasks = tasks;
        this.companies = companies;
        this.index = index;
        this.dueDays = dueDays;
        this.user = user;
        this.clock = clock;
    }

    @EventListener
    void on(RenewalDue due) {
        var made = tasks.ofOrigins(due.keys());
        if (made.stream().anyMatch(task -> due.key().equals(task.origin()) || task.isOpen())) {
            return;
        }
        var company = companies.refs(List.of(due.companyId())).get(due.companyId());
        var task = new Task();
        task.setOfficeId(due.officeId());
        task.setOwnerId(due.ownerId());
        task.setShared(due.shared());
        task.setCompanyId(due.companyId());
        task.setOrigin(due.key());
        task.setTitle(title(company, due.endsOn(), languageOf(due.ownerId())));
        task.setDueOn(day(due));
        var saved = tasks.save(task);
        index.put(TaskRepository.KIND, saved.id(), saved.findable());
    }

    /** Whoever renews may not be who has the task, so the system ticks it off, and opens it again if that is taken back. */
    @EventListener
    void on(RenewalSettled renewal) {
        change(renewal.keys(), made -> {
            if (renewal.settled()) {
                made.stream().filter(Task::isOpen).forEach(task -> task.setDoneAt(clock.instant()));
            } else {
                made.stream().limit(1).forEach(task -> task.setDoneAt(null));
            }
        });
    }

    /** What the former owner has not given to somebody else goes to the new one. */
    @EventListener
    void on(RenewalHandedOver membership) {
        change(
                membership.keys(),
                made -> made.stream()
                        .filter(task -> task.isOpen() && Objects.equals(task.getOwnerId(), membership.from()))
                        .forEach(task -> {
                            task.setOwnerId(membership.to());
                            task.setOfficeId(membership.officeId());
                        }));
    }

    private void change(List<String> keys, Consumer<List<Task>> work) {
        // Whatever else the user changed is written, and guarded, as theirs.
        tasks.flush();
        user.runAsSystem("renewals (" + user.require().login() + ")", () -> {
            work.accept(tasks.ofOrigins(keys));
            tasks.flush();
            return true;
        });
    }

    /** A disabled owner has no language any more; the task waits for whoever takes over. */
    private Language languageOf(long owner) {
        return user.runAs(owner, () -> user.find().map(Actor::language).orElse(Language.EN));
    }

    private static String title(
            @org.jspecify.annotations.Nullable CompanyRef company, LocalDate end, Language language) {
        var words = ResourceBundle.getBundle(
                "vaadin-i18n.translations",
                language == Language.ZH ? Locale.CHINESE : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        var name = company == null ? "" : company.name(language);
        var title = new MessageFormat(words.getString("task.renewal"), language.locale()).format(new Object[] {
            name, (language == Language.ZH ? DAY_ZH : DAY_EN).format(end)
        });
        return PlainText.cut(title, LONGEST_TITLE);
    }

    /** A working day of the owner in the two weeks that follow and within the term; at once where the term has ended. */
    private LocalDate day(RenewalDue due) {
        var latest = due.today().plusDays(DAYS);
        if (due.endsOn().isBefore(due.today())) {
            return dueDays.on(due.ownerId(), due.today()).day();
        }
        return dueDays.by(due.ownerId(), due.endsOn().isBefore(latest) ? due.endsOn() : latest, due.today());
    }
}
