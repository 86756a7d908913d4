package org.qiao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;
import org.qiao.kernel.Range;

/** What a list is asked for, as its address has it and back. */
class ListStateTest extends ViewTest {

    private static ListState read(String query) {
        return ListState.read(
                QueryParameters.fromString(query),
                List.of(
                        ListFilter.text("title", "Title"),
                        ListFilter.numbers("jobs", "Jobs"),
                        ListFilter.days("due", "Due"),
                        ListFilter.amounts("value", "Value")));
    }

    @Test
    void aTypedTextIsOneWhateverStandsInIt() {
        var state = read("title=Plant%20manager%2C%20Taicang%2C%20Taicang");
        assertThat(state.typed("title")).isEqualTo("Plant manager, Taicang, Taicang");
        assertThat(read(state.parameters().getQueryString()).typed("title"))
                .isEqualTo("Plant manager, Taicang, Taicang");
    }

    @Test
    void wholeNumbersLieWithinWhatWasAskedAndWithinWhatThereIs() {
        assertThat(read("jobs=0.5..7.9").integers("jobs")).isEqualTo(new Range<>(1, 7));
        assertThat(read("jobs=-4294957296..99999999999").integers("jobs"))
                .isEqualTo(new Range<>(-Integer.MAX_VALUE, Integer.MAX_VALUE));
        assertThat(read("jobs=5..").integers("jobs")).isEqualTo(new Range<>(5, null));
    }

    @Test
    void nothingLiesInARangeThatCannotBeRead() {
        for (var token : List.of("1e9..", "1..1e99", "5-9", "..")) {
            var range = read("jobs=" + token).integers("jobs");
            assertThat(range.from()).as(token).isGreaterThan(range.to());
            var days = read("due=" + token).days("due");
            assertThat(days.from()).as(token).isAfter(days.to());
            var amounts = read("value=" + token + ",USD").amounts("value");
            assertThat(amounts.amount().from())
                    .as(token)
                    .isGreaterThan(amounts.amount().to());
            assertThat(amounts.currency()).isEqualTo("USD");
        }
    }

    @Test
    void aNumberIsReadAsTheFormsReadIt() {
        for (var token : List.of("10.000..", "..1.234,50", "5..1,5", "10 000..", "10..,eur", "US$10..", "..,USD")) {
            assertThat(nothing(read("value=" + encoded(token)).amounts("value").amount()))
                    .as(token)
                    .isTrue();
            assertThat(nothing(read("jobs=" + encoded(token)).numbers("jobs")))
                    .as(token)
                    .isTrue();
        }
        var amounts = read("value=1,000,000..1.5万亿,USD").amounts("value");
        assertThat(amounts.currency()).isEqualTo("USD");
        assertThat(amounts.amount().from()).isEqualByComparingTo("1000000");
        assertThat(amounts.amount().to()).isEqualByComparingTo("1500000000000");
        assertThat(read("jobs=1,000,000").integers("jobs")).isEqualTo(new Range<>(1_000_000, 1_000_000));
    }

    private static String encoded(String token) {
        return URLEncoder.encode(token, StandardCharsets.UTF_8);
    }

    private static boolean nothing(Range<BigDecimal> range) {
        return range.from() != null && range.to() != null && range.from().compareTo(range.to()) > 0;
    }

    @Test
    void theTokenOfARangeThatCannotBeReadIsSaid() {
        signInAs("us-staff", "seattle");
        openTab();
        assertThat(ListFilter.numbers("jobs", "Jobs").words(List.of("1e9.."))).isEqualTo("Jobs: 1e9..");
        assertThat(ListFilter.days("due", "Due").words(List.of("soon"))).isEqualTo("Due: soon");
    }
}
