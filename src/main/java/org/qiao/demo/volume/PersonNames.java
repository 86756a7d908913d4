package org.qiao.demo.volume;

import java.util.SplittableRandom;

/** Invented people: common family and given names, drawn by the dice. */
final class PersonNames {

    private static final String[] FAMILIES = {
        "Wang 王", "Li 李", "Zhang 张", "Liu 刘", "Chen 陈", "Yang 杨", "Zhao 赵", "Huang 黄", "Zhou 周", "Wu 吴", "Xu 徐",
                "Sun 孙",
        "Hu 胡", "Zhu 朱", "Gao 高", "Lin 林", "He 何", "Guo 郭", "Ma 马", "Luo 罗", "Liang 梁", "Song 宋", "Zheng 郑", "Xie 谢",
        "Han 韩", "Tang 唐", "Feng 冯", "Yu 于", "Dong 董", "Xiao 萧", "Cheng 程", "Cao 曹", "Yuan 袁", "Deng 邓", "Fu 傅",
                "Shen 沈",
        "Zeng 曾", "Peng 彭", "Lü 吕", "Su 苏", "Shan 单", "Qiu 仇", "Xie 解", "Yuchi 尉迟", "Ren 任", "Ouyang 欧阳"
    };
    private static final String[] FIRSTS = {
        "Wen 文", "Jing 静", "Hai 海", "Yu 雨", "Ming 明", "Xiao 晓", "Zhi 志", "Jia 佳", "Rui 瑞", "Si 思", "Guo 国", "Yi 一",
        "Shu 淑", "Chun 春", "Jian 建", "Li 丽", "Yong 永", "Xin 欣", "Tian 天", "Qiu 秋"
    };
    private static final String[] SECONDS = {
        "hua 华", "feng 峰", "lan 兰", "ping 平", "jie 洁", "qiang 强", "yan 燕", "bo 波", "ning 宁", "tao 涛", "mei 梅", "jun 军",
        "qing 清", "yuan 源", "fang 芳", "long 龙", "yue 月", "bin 斌", "ting 婷", "hui 慧"
    };
    private static final String[] US_FAMILIES = {
        "Abbot", "Barlow", "Calder", "Denton", "Ellery", "Farrow", "Garner", "Hollis", "Ingram", "Jessup", "Keating",
                "Lowry",
        "Mercer", "Norwood", "Ogden", "Prentice", "Quimby", "Ramsey", "Sutter", "Thayer", "Upton", "Vance", "Whitlow",
                "Yates"
    };
    private static final String[] US_GIVEN = {
        "Alice", "Brian", "Carla", "Derek", "Erin", "Frank", "Grace", "Henry", "Irene", "James", "Karen", "Louis",
        "Megan", "Nathan", "Olivia", "Peter", "Rachel", "Simon", "Teresa", "Victor", "Wendy", "Zoe"
    };

    private PersonNames() {}

    /** Parts of one name; the Chinese ones are null for somebody who has none. */
    record Parts(
            String familyEn,
            String givenEn,
            @org.jspecify.annotations.Nullable String familyZh,
            @org.jspecify.annotations.Nullable String givenZh) {}

    static Parts chinese(SplittableRandom dice) {
        var family = CompanyNames.Name.of(pick(FAMILIES, dice));
        var first = CompanyNames.Name.of(pick(FIRSTS, dice));
        var second = CompanyNames.Name.of(pick(SECONDS, dice));
        return new Parts(family.en(), first.en() + second.en(), family.zh(), first.zh() + second.zh());
    }

    static Parts american(SplittableRandom dice) {
        return new Parts(pick(US_FAMILIES, dice), pick(US_GIVEN, dice), null, null);
    }

    static <T> T pick(T[] from, SplittableRandom dice) {
        return from[dice.nextInt(from.length)];
    }
}
