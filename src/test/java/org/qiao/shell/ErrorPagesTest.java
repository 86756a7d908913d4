package org.qiao.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;
import org.qiao.companies.CompanyService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.CannotCreateTransactionException;

class ErrorPagesTest extends ViewTest {

    /** A page that fails in the way its address asks for. */
    @Route("test-failure/:how")
    @AnonymousAllowed
    static class FailingView extends Main implements BeforeEnterObserver {
        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            throw event.getRouteParameters().get("how").orElse("").equals("database")
                    ? new IllegalStateException(new CannotCreateTransactionException("away"))
                    : new IllegalStateException("the secret of the house");
        }
    }

    @Autowired
    private CompanyService companies;

    private static String page() {
        return _find(Main.class).getLast().getElement().getTextRecursively();
    }

    @Test
    void saysTheSameOfAWrongAddressAndOfARecordThatIsNotThere() {
        signInAs("us-staff", "seattle");
        openTab();
        UI.getCurrent().navigate("no/such/page");
        var wrongAddress = page();
        assertThat(wrongAddress).contains("There is nothing here");
        UI.getCurrent().navigate("companies/4711");
        assertThat(page()).isEqualTo(wrongAddress);
        UI.getCurrent().navigate("companies/not-a-number");
        assertThat(page()).isEqualTo(wrongAddress);
        assertThat(_find(AppLayout.class)).hasSize(1);
    }

    @Test
    void saysTheSameOfAPageThatTheRoleMayNotOpen() {
        signInAs("us-staff", "seattle");
        var company = companies.create();
        company.setNameEn("Quiet Harbor");
        var id = companies.save(company).id();
        signInAs("admin", "seattle");
        openTab();
        UI.getCurrent().navigate("companies/" + id);
        assertThat(page()).contains("There is nothing here").doesNotContain("Quiet Harbor");
    }

    @Test
    void saysThatTheDatabaseIsAwayAndOffersToTryAgain() {
        signInAs("us-staff", "seattle");
        openTab();
        UI.getCurrent().navigate("test-failure/database");
        assertThat(_get(H1.class).getText()).isEqualTo("The database is away");
        assertThat(page()).contains("Try again");
    }

    @Test
    void givesAnUnexpectedErrorANumberAndTellsNothingElse() {
        signInAs("us-staff", "seattle");
        openTab(Locale.SIMPLIFIED_CHINESE);
        UI.getCurrent().navigate("test-failure/otherwise");
        assertThat(page()).contains("编号").containsPattern("[0-9a-f]{8}").doesNotContain("secret");
    }
}
