package org.qiao.companies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qiao.access.Desk;

class ContactMaskTest {

    private static Optional<String> phone(String typed, Jurisdiction jurisdiction) {
        return phone(typed, jurisdiction, Desk.US);
    }

    private static Optional<String> phone(String typed, Jurisdiction jurisdiction, Desk desk) {
        return ContactMask.normalise(ContactKind.PHONE, typed, jurisdiction, desk);
    }

    @Test
    void readsANumberWithoutACountryCodeWhereThePersonIs() {
        assertThat(phone("138 0000 5678", Jurisdiction.CN)).contains("+86 138 0000 5678");
        assertThat(phone("010 6505 1234", Jurisdiction.CN)).contains("+86 10 6505 1234");
        assertThat(phone("２１３ ５５５ ０１００", Jurisdiction.US)).contains("+1 213-555-0100");
        assertThat(phone("+49 30 123456", Jurisdiction.US)).contains("+49 30 123456");
    }

    @Test
    void refusesANumberWithoutItsAreaCode() {
        assertThat(phone("6505 1234", Jurisdiction.CN)).isEmpty();
        assertThat(phone("+86 6505123", Jurisdiction.US)).isEmpty();
        assertThat(phone("555-0100", Jurisdiction.US)).isEmpty();
        assertThat(phone("+1 555 0100", Jurisdiction.CN)).isEmpty();
    }

    @Test
    void asksForTheCountryCodeOfSomebodyFromNeitherCountry() {
        assertThat(phone("030 123456", Jurisdiction.OTHER)).isEmpty();
        assertThat(phone("+49 30 123456", Jurisdiction.OTHER)).contains("+49 30 123456");
    }

    @Test
    void readsANumberAtTheDeskOfWhoeverTypesWhereThePersonsOwnCountryKnowsNone() {
        assertThat(phone("010-8888 6666", Jurisdiction.OTHER, Desk.CN)).contains("+86 10 8888 6666");
        assertThat(phone("010-8888 6666", Jurisdiction.US, Desk.CN)).contains("+86 10 8888 6666");
        assertThat(phone("(206) 555-0100", Jurisdiction.OTHER, Desk.US)).contains("+1 206-555-0100");
        assertThat(phone("8888 6666", Jurisdiction.OTHER, Desk.CN)).isEmpty();
    }

    @Test
    void readsANumberOfTheOtherCountryThatIsNoneInTheOwn() {
        assertThat(phone("13812345678", Jurisdiction.US, Desk.US)).contains("+86 138 1234 5678");
        assertThat(phone("138 1234 5678", Jurisdiction.OTHER, Desk.US)).contains("+86 138 1234 5678");
        assertThat(phone("213 555 0100", Jurisdiction.CN, Desk.CN)).contains("+1 213-555-0100");
        assertThat(phone("021 3555 0100", Jurisdiction.CN, Desk.CN)).contains("+86 21 3555 0100");
        assertThat(phone("+86 21 3555 0100", Jurisdiction.US, Desk.US)).contains("+86 21 3555 0100");
    }

    @Test
    void keepsAHotlineOfChinaAsItIsDialled() {
        assertThat(phone("95588", Jurisdiction.CN)).contains("+86 95588");
        assertThat(phone("400 820 8820", Jurisdiction.CN)).contains("+86 400 820 8820");
    }
}
