package org.qiao.lists;

import java.util.List;
import org.qiao.access.CurrentUser;
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
    private final CurrentUser user;

    SavedViews(SavedViewRepository views, CurrentUser user) {
        this.views = views;
        this.user = user;
    }

    /** The views of a list that the viewer has in the menu, by name. */
    @Transactional(readOnly = true)
    public List<ViewRef> of(String list) {
        var me = user.require().userId();
        return views.of(list).stream().map(view -> view.ref(me)).toList();
    }

    /**
     * Keeps a list's state under a name, for oneself or for everybody in the office.
     *
     * @throws RuleException if the name is empty or too long, or there are too many views already
     */
    public ViewRef save(String list, String name, String query, boolean forOffice) {
        var actor = user.require();
        var tidy = PlainText.line(name);
        if (tidy == null) {
            throw new RuleException("view.name.required", "name");
        }
        if (tidy.length() > LONGEST_NAME) {
            throw new RuleException("view.name.long", "name");
        }
        if (query.length() > LONGEST_QUERY) {
            throw new RuleException("view.query.long", "name");
        }
        if (views.of(list).size() >= MOST) {
            throw new RuleException("view.many", "name");
        }
        return views.save(new SavedView(actor.userId(), actor.officeId(), forOffice, list, tidy, query))
                .ref(actor.userId());
    }

    /** @throws RecordNotFoundException if the viewer did not save it */
    public void remove(long id) {
        var me = user.require().userId();
        views.remove(views.find(id).filter(view -> view.isOf(me)).orElseThrow(RecordNotFoundException::new));
    }
}
