package org.qiao.companies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.companies.AcquaintanceService;
import org.qiao.companies.PersonRef;
import org.qiao.companies.PersonTab;

/** Who of the staff knows a person, on their page. */
@SpringComponent
class KnowsTab implements PersonTab {

    private final AcquaintanceService acquaintances;
    private final Directory directory;
    private final CurrentUser user;

    KnowsTab(AcquaintanceService acquaintances, Directory directory, CurrentUser user) {
        this.acquaintances = acquaintances;
        this.directory = directory;
        this.user = user;
    }

    @Override
    public String key() {
        return "knows";
    }

    @Override
    public String permission() {
        return Permission.COMPANY_READ;
    }

    @Override
    public int position() {
        return 60;
    }

    @Override
    public Component content(PersonRef person) {
        return new KnowsPanel(person.id(), acquaintances, directory, user);
    }
}
