package org.qiao.companies.ui;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.qiao.companies.CompanyFileService;
import org.qiao.kernel.RecordNotFoundException;
import org.springframework.http.ContentDisposition;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Hands out a company's file, always as an attachment. A file that is missing and one that is not the viewer's get the page
 * of a wrong address.
 */
@Controller
class CompanyFileController {

    private final CompanyFileService files;

    CompanyFileController(CompanyFileService files) {
        this.files = files;
    }

    @GetMapping("/files/{id:[0-9]{1,18}}")
    void file(@PathVariable long id, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        CompanyFileService.Content content;
        try {
            content = files.open(id);
        } catch (RecordNotFoundException | AccessDeniedException e) {
            // Vaadin's own page, which then finds no view at this address.
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            request.getRequestDispatcher("/").forward(request, response);
            return;
        }
        response.setContentType(content.file().type().mime());
        response.setContentLength(content.bytes().length);
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(content.file().downloadName(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.getOutputStream().write(content.bytes());
    }
}
