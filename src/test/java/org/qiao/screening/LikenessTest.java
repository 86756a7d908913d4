package org.qiao.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qiao.search.NameForms;

class LikenessTest {

    private static Optional<MatchReason> organisations(String ours, String theirs) {
        return Likeness.of(RecordKind.COMPANY, NameForms.ofOrganisation(ours), NameForms.ofOrganisation(theirs))
                .map(Likeness::reason);
    }

    private static Optional<MatchReason> people(String family, String given, String theirs) {
        return Likeness.of(RecordKind.PERSON, NameForms.ofPerson(family, given), NameForms.ofPerson(theirs))
                .map(Likeness::reason);
    }

    @Test
    void legalFormsAndScriptsMakeNoDifference() {
        assertThat(organisations("Veltrona Quarry Co., Ltd.", "VELTRONA QUARRY LLC"))
                .contains(MatchReason.SAME_NAME);
        assertThat(organisations("岚霜矿业有限公司", "嵐霜礦業集團")).contains(MatchReason.SAME_NAME);
    }

    @Test
    void wordsMayStandInAnyOrder() {
        assertThat(organisations("Quarry Veltrona Northern", "Veltrona Northern Quarry"))
                .contains(MatchReason.OTHER_ORDER);
        assertThat(organisations("Bao Steel", "Baosteel")).contains(MatchReason.OTHER_SPACING);
    }

    @Test
    void soundIsAWeakerSignAndNoneBetweenTwoChineseNames() {
        var sound = Likeness.of(
                RecordKind.COMPANY,
                NameForms.ofOrganisation("岚霜矿业有限公司"),
                NameForms.ofOrganisation("Lanshuang Kuangye Co."));
        assertThat(sound).contains(new Likeness(75, MatchReason.SAME_SOUND));
        assertThat(organisations("岚霜矿业", "兰双矿业")).isEmpty();
    }

    @Test
    void aPartOfALongerNameCountsByHowMuchOfItThereIs() {
        assertThat(organisations("Veltrona Quarry", "Veltrona Quarry Research Institute"))
                .contains(MatchReason.ALL_WORDS);
        assertThat(organisations("Veltrona", "Veltrona Quarry Research Institute"))
                .isEmpty();
        assertThat(organisations("Veltrona Quarry", "Veltrona Quarry of the Seven Wide Northern Valleys Bureau"))
                .isEmpty();
        assertThat(organisations("雾港岚霜矿业有限公司", "岚霜矿业")).contains(MatchReason.WITHIN);
    }

    /** What everybody calls a firm is the beginning of what its papers say; deeper within, one word tells nothing. */
    @Test
    void aFirmIsKnownByTheBeginningOfItsName() {
        assertThat(organisations("Veltrona", "Veltrona Quarry Co., Ltd.")).contains(MatchReason.BEGINNING);
        assertThat(organisations("Veltrona Trading (Texas)", "Veltrona")).contains(MatchReason.BEGINNING);
        assertThat(organisations("岚霜", "岚霜矿业有限公司")).contains(MatchReason.BEGINNING);
        assertThat(organisations("岚霜贸易有限公司", "嵐霜")).contains(MatchReason.BEGINNING);
        assertThat(organisations("Quarry", "Veltrona Quarry Co., Ltd.")).isEmpty();
        assertThat(organisations("Velt", "Velt Quarry Co., Ltd.")).isEmpty();
        assertThat(organisations("矿业", "岚霜矿业有限公司")).isEmpty();
        assertThat(organisations("岚霜", "岚霜北方七谷矿业局")).isEmpty();
        assertThat(people("王", "伟", "王伟明")).isEmpty();
    }

    @Test
    void oneLetterMayBeAnother() {
        assertThat(organisations("Veltrona Quarry", "Veltrone Quarry")).contains(MatchReason.ONE_LETTER);
        assertThat(organisations("Veltrona Quarry", "Veltrone Quarra")).isEmpty();
        assertThat(Likeness.isNear("quarry", "quary")).isTrue();
        assertThat(Likeness.isNear("quarry", "qarra")).isFalse();
        assertThat(Likeness.isNear("mine", "mina")).isFalse();
    }

    @Test
    void peopleMeetInEitherOrderAndScript() {
        assertThat(people("Luo", "Jun", "LUO, Jun")).contains(MatchReason.SAME_NAME);
        assertThat(people("Luo", "Jun", "Jun Luo")).contains(MatchReason.OTHER_ORDER);
        assertThat(people("羅", "軍", "罗军")).contains(MatchReason.SAME_NAME);
        assertThat(people("罗", "军", "Jun LUO")).contains(MatchReason.SAME_SOUND);
        assertThat(people("Luo", "Jun", "罗军")).contains(MatchReason.SAME_SOUND);
        assertThat(people("Ouyang", "Xue", "欧阳雪")).contains(MatchReason.SAME_SOUND);
        assertThat(people("单", "军", "SHAN, Jun")).contains(MatchReason.SAME_SOUND);
        assertThat(people("Luo", "Wei", "LUO, Jun")).isEmpty();
    }
}
