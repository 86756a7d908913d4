package org.qiao.pipeline.ui;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.qiao.files.FileAnswer;
import org.qiao.pipeline.DealFileService;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out a deal's file. */
@Controller
class DealFileController {

    private final DealFileService files;

    DealFileController(DealFileService files) {
        this.files = files;
    }

    @GetMapping("/deal-files/{id:[0-9]{1,18}}")
    void file(@PathVariable long id, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        FileAnswer.send(() -> files.open(id), request, response);
    }
}
