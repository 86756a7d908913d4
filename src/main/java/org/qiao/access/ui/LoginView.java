package org.qiao.access.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.qiao.access.CurrentUser;
import org.qiao.access.DemoSignIns;
import org.qiao.kernel.Language;
import org.qiao.ui.Texts;
import org.qiao.ui.ViewerLocale;
import org.springframework.beans.factory.ObjectProvider;

/** Sign-in, in the language the visitor picks. With the demo loaded it offers one sign-in per delivered role, by a click. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
@JsModule("context://js/qiao-login.js")
public class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final LoginForm form = new LoginForm();
    private final List<DemoSignIns.DemoSignIn> demo;
    private final CurrentUser user;

    LoginView(CurrentUser user, ObjectProvider<DemoSignIns> demo) {
        this.user = user;
        this.demo = demo.stream().flatMap(d -> d.signIns().stream()).toList();
        addClassName("login");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        show();
    }

    private void show() {
        removeAll();
        var mark = new Span("桥");
        mark.addClassName("brand-mark");
        var brand = new Div(mark, new Span("Qiao"));
        brand.addClassName("login-brand");
        form.setI18n(words());
        var languages = new Div(language(Language.EN, "English"), language(Language.ZH, "简体中文"));
        languages.addClassName("login-languages");
        var card = new Div(brand, new Paragraph(t("login.promise")), form, languages);
        card.addClassName("login-card");
        add(card);
        if (!demo.isEmpty()) {
            add(demoCard());
        }
    }

    private Div demoCard() {
        var card = new Div(new Paragraph(t("login.demo")));
        card.addClassName("login-demo");
        for (var signIn : demo) {
            var row = new NativeButton();
            row.add(
                    new Span(Texts.language().choose(signIn.roleEn(), signIn.roleZh())),
                    new Span(signIn.login()),
                    new Span(signIn.password()));
            row.addClassName("login-demo-row");
            row.getElement().setAttribute("type", "button");
            row.getElement().setAttribute("data-login", signIn.login());
            row.getElement().setAttribute("data-password", signIn.password());
            card.add(row);
        }
        return card;
    }

    private Button language(Language language, String label) {
        var button = new Button(label, e -> {
            ViewerLocale.chooseToSignIn(language);
            getUI().ifPresent(ui -> ui.getPage().reload());
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        button.getElement().setAttribute("lang", ViewerLocale.htmlTag(language));
        button.getElement().setAttribute("aria-current", String.valueOf(language == Texts.language()));
        return button;
    }

    private static LoginI18n words() {
        var words = LoginI18n.createDefault();
        words.getForm().setTitle(t("login.title"));
        words.getForm().setUsername(t("login.user"));
        words.getForm().setPassword(t("login.password"));
        words.getForm().setSubmit(t("login.submit"));
        words.getErrorMessage().setTitle(t("login.wrong"));
        words.getErrorMessage().setMessage(t("login.wrong.help"));
        words.getErrorMessage().setUsername(t("login.user.required"));
        words.getErrorMessage().setPassword(t("login.password.required"));
        return words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (user.find().isPresent()) {
            event.forwardTo("");
            return;
        }
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    @Override
    public String getPageTitle() {
        return t("login.title") + " · Qiao 桥";
    }
}
