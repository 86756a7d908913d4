package org.qiao.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedLandTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120 亩 | 120 | MU",
                "120亩 | 120 | MU",
                "１２０亩 | 120 | MU",
                "1.2万亩 | 12000 | MU",
                "10万平方米 | 100000 | SQUARE_METRE",
                "0.5 km² | 0.5 | SQUARE_KILOMETRE",
                "0.5平方公里 | 0.5 | SQUARE_KILOMETRE",
                "3 公顷 | 3 | HECTARE",
                "3 ha | 3 | HECTARE",
                "45 acres | 45 | ACRE",
                "1 Acre | 1 | ACRE",
                "45英亩 | 45 | ACRE",
                "12,500 m² | 12500 | SQUARE_METRE",
                "250,000 sq ft | 250000 | SQUARE_FOOT",
                "250,000 sq. ft. | 250000 | SQUARE_FOOT",
                "80 mu | 80 | MU"
            })
    void readsLandAsPeopleTypeIt(String typed, String amount, LandUnit unit) {
        var land = Objects.requireNonNull(TypedLand.read(typed).land());
        assertThat(land.amount()).isEqualByComparingTo(amount);
        assertThat(land.unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120 | NO_UNIT",
                "120 furlongs | UNREADABLE",
                "many acres | UNREADABLE",
                "1.234,5 acres | UNREADABLE",
                "-5 acres | UNREADABLE",
                "0 acres | SIZE",
                "0.00001 km2 | SIZE",
                "9999999999999 m2 | SIZE"
            })
    void refusesWhatNobodyCanTell(String typed, LandFault fault) {
        assertThat(TypedLand.read(typed).fault()).isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "120, MU, ACRE, 19.8",
        "0.5, SQUARE_KILOMETRE, ACRE, 124",
        "45, ACRE, MU, 273",
        "1, HECTARE, MU, 15.0",
        "15, MU, HECTARE, 1.0",
        "43560, SQUARE_FOOT, ACRE, 1.0"
    })
    void saysAboutHowMuchThatIsInAnotherUnit(String amount, LandUnit unit, LandUnit other, String expected) {
        var land = new Land(new java.math.BigDecimal(amount), unit);
        assertThat(land.in(other).amount()).isEqualTo(expected);
    }
}
