package org.qiao.companies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** The files of a company follow; the same file at both companies stays one, brought back where it was archived. */
@Component
class FileMoves implements CompanyMoves {

    private static final String RESTORED = "restored";

    private final CompanyMergeRepository merges;
    private final CompanyFileRepository files;

    FileMoves(CompanyMergeRepository merges, CompanyFileRepository files) {
        this.merges = merges;
        this.files = files;
    }

    @Override
    public String key() {
        return "files";
    }

    @Override
    public List<Moved> move(long loser, long winner) {
        var moved = new ArrayList<Moved>();
        for (var file : merges.files(loser)) {
            var twin = files.twin(winner, file.sha256()).orElse(null);
            if (twin == null) {
                file.moveTo(winner);
                moved.add(Moved.of(file.id()));
            } else if (twin.isArchived() && !file.isArchived()) {
                twin.setArchivedAt(null);
                moved.add(Moved.of(twin.id(), RESTORED));
            }
        }
        merges.flush();
        return moved;
    }

    @Override
    public List<Long> back(long loser, long winner, List<Moved> moved) {
        var stayed = new ArrayList<Long>();
        for (var item : moved) {
            var file = files.find(item.id()).orElse(null);
            if (file == null || file.companyId() != winner) {
                stayed.add(item.id());
            } else if (!item.was().isEmpty()) {
                // Only whether it is archived is ever read.
                file.setArchivedAt(file.row().addedAt());
            } else if (files.twin(loser, file.sha256()).isPresent()) {
                stayed.add(item.id());
            } else {
                file.moveTo(loser);
            }
        }
        merges.flush();
        return stayed;
    }

    @Override
    public List<Long> seen(Collection<Long> ids) {
        return merges.presentFiles(ids);
    }
}
