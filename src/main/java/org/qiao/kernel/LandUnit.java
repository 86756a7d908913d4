package org.qiao.kernel;

import java.math.BigDecimal;
import java.math.MathContext;

/** Units in which land is offered in China and in the United States. */
public enum LandUnit {
    SQUARE_METRE("1"),
    HECTARE("10000"),
    SQUARE_KILOMETRE("1000000"),
    /** 亩: fifteen to the hectare. */
    MU("10000", "15"),
    /** The international acre. */
    ACRE("4046.8564224"),
    SQUARE_FOOT("0.09290304");

    private final BigDecimal squareMetres;

    LandUnit(String squareMetres) {
        this(squareMetres, "1");
    }

    LandUnit(String squareMetres, String shares) {
        this.squareMetres = new BigDecimal(squareMetres).divide(new BigDecimal(shares), MathContext.DECIMAL64);
    }

    /** How many square meters one is. */
    public BigDecimal squareMetres() {
        return squareMetres;
    }

    /** The unit in which the readers of the language picture land. */
    public static LandUnit usual(Language language) {
        return language == Language.ZH ? MU : ACRE;
    }
}
