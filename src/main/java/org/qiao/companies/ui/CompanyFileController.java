package org.qiao.companies.ui;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.qiao.companies.CompanyFileService;
import org.qiao.files.FileAnswer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out a company's file. */
@Controller
class CompanyFileController {

    private final CompanyFileService files;

    CompanyFileController(CompanyFileService files) {
        this.files = files;
    }

    @GetMapping("/files/{id:[0-9]{1,18}}")
    void file(@PathVariable long id, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        FileAnswer.send(() -> files.open(id), request, response);
    }
}
