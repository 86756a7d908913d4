package org.qiao.indicators.ui;

import static org.qiao.ui.Texts.t;

import java.util.function.Consumer;
import org.qiao.access.Directory;
import org.qiao.indicators.Indicator;
import org.qiao.indicators.IndicatorService;
import org.qiao.reference.Places;
import org.qiao.ui.RecordDialog;
import org.qiao.ui.Toasts;
import org.springframework.stereotype.Component;

/** Opens the form of a published figure: a new one, the next of its series, an existing one. */
@Component
class IndicatorDialogs {

    private final IndicatorService indicators;
    private final Places places;
    private final Directory directory;

    IndicatorDialogs(IndicatorService indicators, Places places, Directory directory) {
        this.indicators = indicators;
        this.places = places;
        this.directory = directory;
    }

    void create(Consumer<Indicator> saved) {
        open(t("indicators.new"), indicators.create(), saved);
    }

    void createNext(long id, Consumer<Indicator> saved) {
        open(t("indicators.next"), indicators.createNext(id), saved);
    }

    void edit(long id, Consumer<Indicator> saved) {
        open(t("indicators.edit"), indicators.find(id), saved);
    }

    private void open(String title, Indicator indicator, Consumer<Indicator> saved) {
        new RecordDialog<>(
                        title,
                        () -> new IndicatorForm(places, directory),
                        indicator,
                        indicators::save,
                        () -> indicators.find(indicator.id()),
                        stored -> {
                            Toasts.done(t("ui.saved"));
                            saved.accept(stored);
                        })
                .open();
    }
}
