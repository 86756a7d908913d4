package org.qiao.files;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.qiao.kernel.RecordNotFoundException;
import org.springframework.http.ContentDisposition;
import org.springframework.security.access.AccessDeniedException;

/**
 * Hands out a file, always as an attachment. A file that is missing and one that is not the viewer's get the page of a wrong
 * address.
 */
public final class FileAnswer {

    private FileAnswer() {}

    /** @param open finds the file, as far as the viewer may see it */
    public static void send(Supplier<FileContent> open, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        FileContent content;
        try {
            content = open.get();
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
