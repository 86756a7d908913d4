package org.qiao.companies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiao.QiaoTest;
import org.qiao.access.Permission;
import org.qiao.access.Scope;
import org.qiao.access.TestSignIn;
import org.qiao.files.FileDesk;
import org.qiao.files.FileRow;
import org.qiao.files.FileType;
import org.qiao.kernel.RecordNotFoundException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class CompanyFileServiceTest extends QiaoTest {

    @Autowired
    private CompanyService companies;

    @Autowired
    private CompanyFileService files;

    @Autowired
    private TestSignIn signIns;

    private long me;
    private long company;

    @BeforeEach
    void aCompanyOfTheChinaDesk() {
        me = signInAs("cn-staff", "beijing");
        company = company("宝钢");
    }

    private long company(String name) {
        var company = companies.create();
        company.setNameZh(name);
        return companies.save(company).id();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A PDF of so many bytes, which no other seed makes. */
    private static byte[] pdf(int size, long seed) {
        var bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        System.arraycopy(bytes("%PDF-1.7"), 0, bytes, 0, 8);
        return bytes;
    }

    private FileRow added(String name, byte[] bytes) {
        return files.add(company, name, bytes).file();
    }

    @Test
    void givesBackEveryByteOfTheLargestFile() {
        var bytes = pdf(FileDesk.LARGEST, 1);
        var file = added("营业执照 𠮷.pdf", bytes);
        var content = files.open(file.id());
        assertThat(Arrays.equals(content.bytes(), bytes)).isTrue();
        assertThat(content.file().name()).isEqualTo("营业执照 𠮷.pdf");
        assertThat(content.file().type()).isEqualTo(FileType.PDF);
        assertThatThrownBy(() -> added("more.pdf", pdf(FileDesk.LARGEST + 1, 2)))
                .hasMessage("file.large");
        assertThatThrownBy(() -> added("none.pdf", new byte[0])).hasMessage("file.empty");
        assertThat(files.list(company)).hasSize(1);
    }

    @Test
    void tellsTheTypeByWhatIsInTheFile() {
        assertThat(FileType.of(bytes("\u0089PNG\r\n\u001a\n..."))).contains(FileType.PNG);
        assertThat(FileType.of(bytes("\u00ff\u00d8\u00ff\u00e0"))).contains(FileType.JPEG);
        assertThat(FileType.of(bytes("RIFF1234WEBPVP8"))).contains(FileType.WEBP);
        assertThat(FileType.of(bytes("PK\u0003\u0004 [Content_Types].xml xl/workbook.xml")))
                .contains(FileType.EXCEL);
        assertThat(FileType.of(bytes("PK\u0003\u0004 [Content_Types].xml word/document.xml word/vbaProject.bin")))
                .isEmpty();
        assertThat(FileType.of(bytes("PK\u0003\u0004 anything.exe"))).isEmpty();
        assertThat(FileType.of("名称,金额\n宝钢,1".getBytes(StandardCharsets.UTF_8))).contains(FileType.TEXT);
        assertThat(FileType.of("名称,金额\n宝钢,1".getBytes(Charset.forName("GB18030"))))
                .contains(FileType.TEXT);
        assertThat(FileType.of(bytes("<html><script>"))).isEmpty();
        assertThat(FileType.of("\uFEFF <svg onload=x>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(FileType.of(bytes("MZ\u0090\0\u0003"))).isEmpty();
        assertThat(FileType.of(bytes("\0\0\0\0"))).isEmpty();
        assertThatThrownBy(() -> added("harmless.pdf", bytes("<html>"))).hasMessage("file.type.wrong");
    }

    @Test
    void keepsTheSameContentOnceAndSaysSo() {
        var first = files.add(company, "a.pdf", pdf(100, 1));
        var again = files.add(company, "b.pdf", pdf(100, 1));
        assertThat(first.known()).isFalse();
        assertThat(again.known()).isTrue();
        assertThat(again.file()).isEqualTo(first.file());
        assertThat(rows("company_file")).isEqualTo(1);
        assertThat(files.add(company("鞍钢"), "a.pdf", pdf(100, 1)).known()).isFalse();
    }

    @Test
    void bringsAnArchivedFileBackWhenItIsAddedAgain() {
        var file = added("a.pdf", pdf(100, 1));
        files.archive(file.id());
        assertThat(files.list(company)).isEmpty();
        assertThatThrownBy(() -> files.open(file.id())).isInstanceOf(RecordNotFoundException.class);
        assertThat(files.add(company, "a.pdf", pdf(100, 1)).known()).isTrue();
        assertThat(files.list(company)).hasSize(1);
        files.archive(file.id());
        files.restore(file.id());
        assertThat(files.list(company)).hasSize(1);
    }

    @Test
    void takesNoPathAndNothingInvisibleFromAName() {
        assertThat(added("../../etc/passwd", pdf(10, 1)).name()).isEqualTo("passwd");
        assertThat(added("C:\\报告\\年报.pdf", pdf(10, 2)).name()).isEqualTo("年报.pdf");
        assertThat(added("cv\u202Efdp.exe", pdf(10, 3)).downloadName()).isEqualTo("cvfdp.exe.pdf");
        assertThat(added(null, pdf(10, 4)).downloadName()).isEqualTo("file.pdf");
        assertThat(added("/", pdf(10, 5)).name()).isEqualTo("file");
        assertThat(added("𠮷".repeat(500) + ".pdf", pdf(10, 6)).downloadName()).endsWith(".pdf");
    }

    @Test
    void stopsAtTheCountOfFiles() {
        for (int i = 0; i < FileDesk.MOST; i++) {
            added("f" + i, pdf(20, i));
        }
        assertThatThrownBy(() -> added("more", pdf(20, -1))).hasMessage("file.many");
    }

    @Test
    void isSeenAndWrittenWithItsCompany() {
        var file = added("a.pdf", pdf(100, 1));
        signInAs("us-staff", "seattle");
        assertThat(files.open(file.id()).file()).isEqualTo(file);
        assertThat(files.mayWrite(company)).isFalse();
        assertThatThrownBy(() -> added("b.pdf", pdf(100, 2))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> files.archive(file.id())).isInstanceOf(AccessDeniedException.class);
        signIns.signIn(
                user("us-staff", "seattle"),
                Map.of(Permission.COMPANY_READ, Scope.DESK, Permission.COMPANY_WRITE, Scope.DESK));
        assertThatThrownBy(() -> files.open(file.id())).isInstanceOf(RecordNotFoundException.class);
        assertThatThrownBy(() -> files.archive(file.id())).isInstanceOf(RecordNotFoundException.class);
        assertThatThrownBy(() -> files.list(company)).isInstanceOf(RecordNotFoundException.class);
        signInAs(me);
        companies.archive(company);
        assertThatThrownBy(() -> added("c.pdf", pdf(100, 3))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void isKeptWithItsTransactionOrNotAtAll() {
        transaction.executeWithoutResult(status -> {
            added("a.pdf", pdf(3 * CompanyFilePart.MOST, 1));
            status.setRollbackOnly();
        });
        assertThat(rows("company_file")).isZero();
        assertThat(rows("company_file_part")).isZero();
        assertThat(rows("audit_entry")).isEqualTo(1);
        added("a.pdf", pdf(3 * CompanyFilePart.MOST, 1));
        assertThat(rows("company_file_part")).isEqualTo(3);
        assertThat(rows("audit_entry")).isEqualTo(2);
    }
}
