package org.qiao.kernel;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An area of land as a person typed it: {@code 120 亩}, {@code 1.2万平方米}, {@code 0.5 km²}, {@code 45 acres}. A number without its
 * unit is refused, since nobody could tell what it means.
 */
public record TypedLand(@Nullable Land land, @Nullable LandFault fault) {

    private static final Map<String, LandUnit> UNITS = Map.ofEntries(
            Map.entry("亩", LandUnit.MU),
            Map.entry("畝", LandUnit.MU),
            Map.entry("市亩", LandUnit.MU),
            Map.entry("mu", LandUnit.MU),
            Map.entry("公顷", LandUnit.HECTARE),
            Map.entry("公頃", LandUnit.HECTARE),
            Map.entry("ha", LandUnit.HECTARE),
            Map.entry("hectare", LandUnit.HECTARE),
            Map.entry("hectares", LandUnit.HECTARE),
            Map.entry("km2", LandUnit.SQUARE_KILOMETRE),
            Map.entry("sq km", LandUnit.SQUARE_KILOMETRE),
            Map.entry("square kilometers", LandUnit.SQUARE_KILOMETRE),
            Map.entry("square kilometres", LandUnit.SQUARE_KILOMETRE),
            Map.entry("平方公里", LandUnit.SQUARE_KILOMETRE),
            Map.entry("平方千米", LandUnit.SQUARE_KILOMETRE),
            Map.entry("m2", LandUnit.SQUARE_METRE),
            Map.entry("sq m", LandUnit.SQUARE_METRE),
            Map.entry("sqm", LandUnit.SQUARE_METRE),
            Map.entry("square meters", LandUnit.SQUARE_METRE),
            Map.entry("square metres", LandUnit.SQUARE_METRE),
            Map.entry("平方米", LandUnit.SQUARE_METRE),
            Map.entry("平米", LandUnit.SQUARE_METRE),
            Map.entry("acre", LandUnit.ACRE),
            Map.entry("acres", LandUnit.ACRE),
            Map.entry("ac", LandUnit.ACRE),
            Map.entry("英亩", LandUnit.ACRE),
            Map.entry("英畝", LandUnit.ACRE),
            Map.entry("sq ft", LandUnit.SQUARE_FOOT),
            Map.entry("sqft", LandUnit.SQUARE_FOOT),
            Map.entry("sf", LandUnit.SQUARE_FOOT),
            Map.entry("ft2", LandUnit.SQUARE_FOOT),
            Map.entry("square feet", LandUnit.SQUARE_FOOT),
            Map.entry("平方英尺", LandUnit.SQUARE_FOOT));

    private static final Pattern TYPED = Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?\\s*(万|萬)?\\s*(\\D.*)?");
    private static final BigDecimal MOST = BigDecimal.TEN.pow(12);
    private static final int LONGEST = 60;
    private static final int DECIMALS = 4;

    /** Reads what a person typed. */
    public static TypedLand read(String typed) {
        var text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        var parts = TYPED.matcher(text);
        if (text.length() > LONGEST || !parts.matches()) {
            return new TypedLand(null, LandFault.UNREADABLE);
        }
        var fraction = parts.group(2) == null ? "" : parts.group(2);
        var number = new BigDecimal(parts.group(1).replace(",", "") + fraction)
                .movePointRight(parts.group(3) == null ? 0 : 4);
        var word = parts.group(4) == null
                ? ""
                : parts.group(4).strip().replace(".", "").replaceAll("\\s+", " ");
        var unit = UNITS.get(word);
        if (unit == null) {
            return new TypedLand(null, word.isEmpty() ? LandFault.NO_UNIT : LandFault.UNREADABLE);
        }
        if (number.signum() == 0
                || number.compareTo(MOST) > 0
                || number.stripTrailingZeros().scale() > DECIMALS) {
            return new TypedLand(null, LandFault.SIZE);
        }
        return new TypedLand(Land.of(number, unit), null);
    }
}
