package org.qiao.companies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.companies.CompanyFileService;
import org.qiao.companies.CompanyRef;
import org.qiao.companies.CompanyTab;
import org.qiao.files.FilePanel;

/** The files of a company, on its page. */
@SpringComponent
class FilesTab implements CompanyTab {

    private final CompanyFileService files;
    private final Directory directory;
    private final CurrentUser user;

    FilesTab(CompanyFileService files, Directory directory, CurrentUser user) {
        this.files = files;
        this.directory = directory;
        this.user = user;
    }

    @Override
    public String key() {
        return "files";
    }

    @Override
    public String permission() {
        return Permission.COMPANY_READ;
    }

    @Override
    public int position() {
        return 80;
    }

    @Override
    public Component content(CompanyRef company) {
        return new FilePanel("files", company.id(), files, directory, user);
    }
}
