package org.qiao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.data.binder.ValueContext;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;
import org.qiao.kernel.Land;
import org.qiao.kernel.LandUnit;

class LandFieldTest extends ViewTest {

    @Test
    void readsBackWhatItShowsInBothLanguages() {
        signInAs("us-staff", "seattle");
        for (var locale : new Locale[] {Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE}) {
            openTab(locale);
            var field = new LandField("");
            var typed = new LandField.Typed();
            for (var unit : LandUnit.values()) {
                var land = new Land(new BigDecimal("12345.5"), unit);
                var shown = typed.convertToPresentation(land, new ValueContext(field));
                assertThat(typed.convertToModel(shown, new ValueContext(field))
                                .getOrThrow(message -> new AssertionError(shown + ": " + message)))
                        .isEqualTo(land);
            }
        }
    }

    @Test
    void saysHowMuchItIsInTheUnitThatTheViewerPictures() {
        signInAs("us-staff", "seattle");
        openTab();
        assertThat(LandField.inWords(new Land(new BigDecimal("120"), LandUnit.MU)))
                .isEqualTo("120 mu (about 19.8 acres)");
        assertThat(LandField.inWords(new Land(new BigDecimal("45"), LandUnit.ACRE)))
                .isEqualTo("45 acres");
        openTab(Locale.SIMPLIFIED_CHINESE);
        assertThat(LandField.inWords(new Land(new BigDecimal("0.5"), LandUnit.SQUARE_KILOMETRE)))
                .isEqualTo("0.5平方公里（约750亩）");
    }
}
