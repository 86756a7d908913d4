package org.qiao.search;

import java.util.Comparator;
import java.util.List;
import org.qiao.access.Directory;
import org.qiao.access.Directory.Colleague;
import org.qiao.access.Directory.OfficeRef;
import org.qiao.kernel.Language;
import org.springframework.stereotype.Component;

/** Colleagues, and offices, in the order of their names: letters in English, pinyin in Chinese. What lists sort by where they sort by owner. */
@Component
public class Owners {

    private final Directory directory;

    Owners(Directory directory) {
        this.directory = directory;
    }

    /** The ids of all, disabled ones too. */
    public List<Long> inOrder(Language viewer) {
        return directory.colleagues().values().stream()
                .sorted(Comparator.comparing((Colleague c) -> Reading.sortKey(c.name(viewer)))
                        .thenComparing(Colleague::id))
                .map(Colleague::id)
                .toList();
    }

    /** The ids of all offices. */
    public List<Long> officesInOrder(Language viewer) {
        return directory.offices().stream()
                .sorted(Comparator.comparing((OfficeRef office) -> Reading.sortKey(office.name(viewer)))
                        .thenComparing(OfficeRef::id))
                .map(OfficeRef::id)
                .toList();
    }
}
