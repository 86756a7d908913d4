package org.qiao.companies.ui;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.qiao.companies.PersonCards;
import org.qiao.companies.PersonService;
import org.qiao.kernel.Language;
import org.qiao.kernel.RecordNotFoundException;
import org.springframework.http.ContentDisposition;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out a person's vCard; one beyond the viewer's right looks like one that is not there. */
@Controller
class PersonCardController {

    private final PersonCards cards;
    private final PersonService people;

    PersonCardController(PersonCards cards, PersonService people) {
        this.cards = cards;
        this.people = people;
    }

    @GetMapping("/cards/{id:[0-9]{1,18}}")
    void card(@PathVariable long id, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        byte[] card;
        String name;
        try {
            name = people.find(id).name(Language.EN);
            card = cards.vcard(id).getBytes(StandardCharsets.UTF_8);
        } catch (RecordNotFoundException | AccessDeniedException e) {
            // Vaadin's own page, which then finds no view at this address.
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            request.getRequestDispatcher("/").forward(request, response);
            return;
        }
        response.setContentType("text/vcard;charset=UTF-8");
        response.setContentLength(card.length);
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(name + ".vcf", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.getOutputStream().write(card);
    }
}
