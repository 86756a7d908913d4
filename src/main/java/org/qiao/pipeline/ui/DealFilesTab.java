package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.files.FilePanel;
import org.qiao.pipeline.DealFileService;
import org.qiao.pipeline.DealRef;
import org.qiao.pipeline.DealTab;
import org.qiao.pipeline.DealWork;
import org.qiao.ui.EmptyState;

/** The documents of a deal, on its page. */
@SpringComponent
class DealFilesTab implements DealTab {

    private final DealFileService files;
    private final DealWork work;
    private final Directory directory;
    private final CurrentUser user;

    DealFilesTab(DealFileService files, DealWork work, Directory directory, CurrentUser user) {
        this.files = files;
        this.work = work;
        this.directory = directory;
        this.user = user;
    }

    @Override
    public String key() {
        return "files";
    }

    @Override
    public String permission() {
        return Permission.DEAL_READ;
    }

    @Override
    public int position() {
        return 40;
    }

    @Override
    public Component content(DealRef deal) {
        return work.isMasked(deal.id())
                ? new EmptyState(t("deal.masked"))
                : new FilePanel("deal-files", deal.id(), files, directory, user);
    }
}
