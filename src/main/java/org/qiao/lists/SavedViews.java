package org.qiao.lists;

import java.util.List;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.kernel.PlainText;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Views of lists: each user's own, and those that a colleague saved for the office. */
@Service
@Transactional
public class SavedViews {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_QUERY = 2000;
    private static final int MOST = 100;

    private final SavedViewRepository views;
    private final Directory directory;
    private final CurrentUser user;

    SavedViews(SavedViewRepository views, Directory directory, CurrentUser user) {
        this.views = views;
        this.directory = directory;
        this.user = user;
    }

    /** The views of a list that the viewer has in the menu, by name. */
    @Transactional(readOnly = true)
    public List<ViewRef> of(String list) {
        return views.of(list).stream().map(this::ref).toList();
    }

    /**
     * Keeps a list's state under a name, for oneself or for everybody in the office.
     *
     * @throws RuleException if the name is empty or too long, or there are too many views already
     */
    public ViewRef save(String list, String name, String query, boolean forOffice) {
        var actor = user.require();
        var tidy = tidy(name);
        refuseLong(query);
        if (views.of(list).size() >= MOST) {
            throw new RuleException("view.many", "name");
        }
        return ref(views.save(new SavedView(actor.userId(), actor.officeId(), forOffice, list, tidy, query)));
    }

    /**
     * Gives a view another name, and to colleagues or to nobody else.
     *
     * @throws RuleException if the name is empty or too long
     * @throws RecordNotFoundException if the viewer may not change it
     */
    public ViewRef rename(long id, String name, boolean forOffice) {
        var view = changeable(id);
        view.call(tidy(name), forOffice);
        return ref(view);
    }

    /**
     * Lets a view show another state of its list.
     *
     * @throws RuleException if there are too many filters in it
     * @throws RecordNotFoundException if the viewer may not change it
     */
    public ViewRef update(long id, String query) {
        refuseLong(query);
        var view = changeable(id);
        view.show(query);
        return ref(view);
    }

    /** @throws RecordNotFoundException if the viewer may not change it */
    public void remove(long id) {
        views.remove(changeable(id));
    }

    private SavedView changeable(long id) {
        return views.find(id).filter(this::mayChange).orElseThrow(RecordNotFoundException::new);
    }

    private ViewRef ref(SavedView view) {
        return view.ref(mayChange(view));
    }

    /** Whoever saved it; what a colleague left to the office who is gone is everybody's there. */
    private boolean mayChange(SavedView view) {
        var owner = directory.colleagues().get(view.ownerId());
        return view.ownerId() == user.require().userId() || view.isForOffice() && (owner == null || owner.disabled());
    }

    private static String tidy(String name) {
        var tidy = PlainText.line(name);
        if (tidy == null) {
            throw new RuleException("view.name.required", "name");
        }
        if (tidy.length() > LONGEST_NAME) {
            throw new RuleException("view.name.long", "name");
        }
        return tidy;
    }

    private static void refuseLong(String query) {
        if (query.length() > LONGEST_QUERY) {
            throw new RuleException("view.query.long", "name");
        }
    }
}
