package org.qiao.companies.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.qiao.HttpTest;
import org.qiao.companies.CompanyFileService;
import org.qiao.companies.CompanyService;
import org.springframework.beans.factory.annotation.Autowired;

class FileDownloadTest extends HttpTest {

    @Autowired
    private CompanyService companies;

    @Autowired
    private CompanyFileService files;

    @Test
    void leavesAsAnAttachmentThatNoBrowserGuessesAbout() throws Exception {
        var owner = user("cn-staff", "beijing");
        var file = as(owner, () -> {
            var company = companies.create();
            company.setNameZh("宝钢");
            var id = companies.save(company).id();
            return files.add(id, "营业执照.pdf", "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8))
                    .file();
        });
        assertThat(get("/files/" + file.id()).statusCode()).isEqualTo(302);
        signIn(owner);
        var response = get("/files/" + file.id());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("%PDF-1.7 …");
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(response.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(response.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(response.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%E8%90%A5%E4%B8%9A%E6%89%A7%E7%85%A7.pdf");
        signIn(user("admin", "washington"));
        var foreign = get("/files/" + file.id());
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(foreign.body()).contains("<html").doesNotContain("营业执照");
        assertThat(page(foreign)).isEqualTo(page(get("/files/4711")));
    }
}
