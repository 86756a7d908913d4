package org.qiao.outreach.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.qiao.access.Directory;
import org.qiao.kernel.Language;
import org.qiao.ui.Formats;
import org.qiao.ui.Texts;

/** Picks a time zone in the viewer's words. */
final class Zones {

    private Zones() {}

    /** Picks any zone by its name or by a city in it; those of the chamber's offices come first. */
    static ComboBox<ZoneId> picker(Directory directory) {
        var zones = new LinkedHashSet<String>();
        directory.offices().forEach(office -> zones.add(office.zone()));
        zones.addAll(ZoneCities.zones());
        List<ZoneId> items = new ArrayList<>();
        zones.forEach(id -> items.add(ZoneId.of(id)));
        var picker = new ComboBox<ZoneId>();
        picker.setItemLabelGenerator(zone -> Formats.zone(zone) + " · " + ZoneCities.of(zone, Texts.language()));
        picker.setItems(Zones::matches, items);
        return picker;
    }

    private static boolean matches(ZoneId zone, String typed) {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                || zone.getId().replace('_', ' ').toLowerCase(Locale.ROOT).contains(wanted)
                || Formats.zone(zone).toLowerCase(Locale.ROOT).contains(wanted)
                || List.of(Language.values()).stream()
                        .anyMatch(language -> ZoneCities.of(zone, language).contains(wanted)
                                || zone.getDisplayName(TextStyle.FULL, language.locale())
                                        .toLowerCase(Locale.ROOT)
                                        .contains(wanted));
    }
}
