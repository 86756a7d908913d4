package org.qiao.demo.volume;

/**
 * Invented names of companies in both scripts. Each is two made-up words and a trade, put together in an order that no
 * two companies share; nobody's name is meant.
 */
final class CompanyNames {

    /** Stands in twelve names and in no other, however many there are: a fragment that is rare. */
    static final Name RARE = new Name("Xyvorquay", "曦沃");

    private static final int RARE_NAMES = 12;

    private static final String[] HEADS = {
        "Bram 布", "Cor 科", "Dul 杜", "Fen 芬", "Gal 加", "Hest 赫", "Kel 凯", "Lor 洛", "Mar 玛", "Nor 诺", "Oss 欧", "Pel 佩",
        "Quin 昆", "Ros 罗", "Sil 希", "Tam 塔", "Ul 乌", "Ver 维", "Wen 温", "Yar 雅"
    };
    private static final String[] TAILS = {
        "bourne 泉",
        "cask 木",
        "dell 谷",
        "fjord 湾",
        "glen 岭",
        "holt 林",
        "kiln 窑",
        "loom 机",
        "mere 湖",
        "nook 角",
        "quill 翎",
        "reed 苇",
        "shale 岩",
        "thorpe 村",
        "wick 灯",
        "yarrow 蓍"
    };
    private static final String[] TRADES = {
        "Robotics 机器人", "Batteries 电池", "Optics 光学", "Instruments 仪器", "Pumps 泵业", "Valves 阀门", "Castings 铸造",
                "Bearings 轴承",
        "Ceramics 陶瓷", "Textiles 纺织", "Foods 食品", "Dairy 乳业", "Seafood 水产", "Timber 木业", "Paper 纸业", "Packaging 包装",
        "Logistics 物流", "Shipping 航运", "Software 软件", "Cloud 云计算", "Sensors 传感", "Displays 显示", "Motors 电机",
                "Cables 电缆",
        "Solar 光伏", "Wind 风电", "Hydrogen 氢能", "Storage 储能", "Water 水务", "Recycling 再生资源", "Medical 医疗",
                "Biologics 生物制品",
        "Diagnostics 诊断", "Furniture 家具", "Appliances 电器", "Toys 玩具", "Films 影业", "Tourism 旅游", "Capital 资本",
                "Advisory 咨询"
    };

    private static final int WORDS = HEADS.length * TAILS.length;
    private static final int SPACE = WORDS * WORDS * TRADES.length;

    /** Shares no factor with {@link #SPACE}, so that it leads through every name once. */
    private static final long STEP = 1_299_709;

    private final Volume volume;

    CompanyNames(Volume volume) {
        this.volume = volume;
    }

    record Name(String en, String zh) {

        static Name of(String both) {
            var space = both.indexOf(' ');
            return new Name(both.substring(0, space), both.substring(space + 1));
        }

        private Name and(String between, Name next) {
            return new Name(en + between + next.en, zh + next.zh);
        }
    }

    Name of(long id) {
        var place = (int) Math.floorMod((id + volume.seed()) * STEP, (long) SPACE);
        var trade = Name.of(TRADES[place % TRADES.length]);
        var second = word(place / TRADES.length % WORDS);
        var first = isRare(id) ? RARE : word(place / TRADES.length / WORDS);
        return first.and(" ", second).and(" ", trade);
    }

    private boolean isRare(long id) {
        var every = volume.companies() / RARE_NAMES;
        return id % every == 7 && id / every < RARE_NAMES;
    }

    private static Name word(int index) {
        return Name.of(HEADS[index / TAILS.length]).and("", Name.of(TAILS[index % TAILS.length]));
    }
}
