package org.qiao.siting;

/** What sites are usually measured by: a start for a deal, whose people then change names and weights as they like. */
enum UsualCriterion {
    LAND("Land readiness", "土地成熟度", 5),
    ENERGY("Energy price and supply", "能源价格与供应", 4),
    LOGISTICS("Logistics", "物流条件", 4),
    LABOUR("Labour", "用工条件", 4),
    INCENTIVES("Incentives", "优惠政策", 3),
    SUPPLY("Suppliers nearby", "周边配套", 2);

    private final String nameEn;
    private final String nameZh;
    private final int weight;

    UsualCriterion(String nameEn, String nameZh, int weight) {
        this.nameEn = nameEn;
        this.nameZh = nameZh;
        this.weight = weight;
    }

    Criterion criterion() {
        var criterion = new Criterion();
        criterion.setNameEn(nameEn);
        criterion.setNameZh(nameZh);
        criterion.setWeight(weight);
        return criterion;
    }
}
