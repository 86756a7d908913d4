package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiao.companies.ContactKind;
import org.qiao.companies.ContactService;
import org.qiao.companies.PersonCard;
import org.qiao.kernel.Language;
import org.qiao.reference.Places;
import org.qiao.ui.Texts;

/** Both faces of a business card, the viewer's language first, for the screen and the printer. */
class BusinessCard extends Div {

    private final PersonCard card;
    private final Places places;

    /** @param take takes the card along as a file; null for a viewer who may not */
    BusinessCard(PersonCard card, Places places, @Nullable Runnable take) {
        this.card = card;
        this.places = places;
        addClassName("business-card");
        var faces = new Div(face(Texts.language()), face(Texts.language().opposite()));
        faces.addClassName("card-faces");
        var print = new Button(
                t("card.print"),
                VaadinIcon.PRINT.create(),
                e -> UI.getCurrent().getPage().executeJs("window.print()"));
        var actions = new Div(print);
        actions.addClassName("card-actions");
        if (take != null) {
            actions.add(new Button(t("card.vcard"), VaadinIcon.DOWNLOAD_ALT.create(), e -> take.run()));
        }
        add(faces);
        if (card.contacts().isEmpty()) {
            var none = new Span(t("card.nocontact"));
            none.addClassNames("soft", "no-print");
            add(none);
        }
        add(actions);
    }

    private Component face(Language language) {
        var face = new Article();
        face.addClassName("card-face");
        face.getElement().setAttribute("lang", language == Language.ZH ? "zh-CN" : "en");
        line(face, "face-name", card.person().name(language));
        line(face, "face-title", language.choose(card.titleEn(), card.titleZh()));
        var company = card.company();
        if (company != null) {
            line(face, "face-company", company.name(language));
            line(face, "soft", places.fullName(company.getPlaceId(), language));
        }
        card.contacts().forEach(contact -> line(face, "face-contact", written(contact)));
        if (company != null) {
            line(face, "soft", company.getPhone());
            line(face, "soft", company.getEmail());
            line(face, "soft", company.getWebsite());
        }
        return face;
    }

    /** A number or an address speaks for itself; an account says whose it is. */
    private static String written(ContactService.Contact contact) {
        var value = Objects.requireNonNull(contact.value());
        return contact.kind() == ContactKind.WECHAT || contact.kind() == ContactKind.WHATSAPP
                ? t(contact.kind()) + " " + value
                : value;
    }

    private static void line(Article face, String className, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            var line = new Paragraph(text);
            line.addClassName(className);
            face.add(line);
        }
    }
}
