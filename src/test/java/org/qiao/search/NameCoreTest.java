package org.qiao.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameCoreTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Baosteel Group Co., Ltd. | baosteel",
                "BAOSTEEL, Inc. | baosteel",
                "Baosteel L.L.C. | baosteel",
                "Bao Steel Holdings (Group) Corporation | baosteel",
                "Müller GmbH | muller",
                "Sony K.K. | sony",
                "寶山鋼鐵（集團）公司 | 宝山钢铁",
                "宝山钢铁股份有限公司 | 宝山钢铁",
                "宝山钢铁集团有限责任公司 | 宝山钢铁",
                "株式会社ニデック | ニテック",
                "宝山钢铁（上海）有限公司 | 宝山钢铁上海",
                "𠮷野家有限公司 | 𠮷野家",
                "Ｂａｏｓｔｅｅｌ　Ｃｏ．，Ｌｔｄ． | baosteel",
                "The Group Inc. | thegroupinc",
                "集团有限公司 | 集团有限公司",
                "3M Company | 3m"
            })
    void leavesTheLegalFormAway(String name, String core) {
        assertThat(NameCore.of(name)).isEqualTo(core);
    }
}
