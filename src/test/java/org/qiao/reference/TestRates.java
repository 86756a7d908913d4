package org.qiao.reference;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts exchange rates into the table behind the application's back, and tells it so. */
@Component
public class TestRates {

    private final JdbcClient jdbc;
    private final RateMemo memo;

    TestRates(JdbcClient jdbc, RateMemo memo) {
        this.jdbc = jdbc;
        this.memo = memo;
    }

    /** What one unit of the currency is worth in CNY on that day, whatever it was before. */
    @Transactional
    public void inCny(String currency, String day, String rate) {
        jdbc.sql(
                        "insert into exchange_rate (currency, in_currency, on_date, rate, source) values (?, 'CNY', ?, ?, 'Test')"
                                + " on duplicate key update rate = values(rate)")
                .params(currency, day, rate)
                .update();
        forget();
    }

    /** Takes every rate out of the table. */
    @Transactional
    public void none() {
        jdbc.sql("delete from exchange_rate").update();
        forget();
    }

    /** The table was changed. */
    public void forget() {
        memo.on(new RateMemo.TableChanged());
    }
}
