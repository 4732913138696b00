package se.delmos.statsbidrag.imports.usecase;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.InputStreamSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.imports.AwardListId;
import se.delmos.statsbidrag.imports.RowOutcome;
import se.delmos.statsbidrag.imports.adapter.AwardRowReader;
import se.delmos.statsbidrag.imports.adapter.CsvRow;
import se.delmos.statsbidrag.imports.adapter.HeadedFile;
import se.delmos.statsbidrag.imports.model.Award;
import se.delmos.statsbidrag.imports.model.AwardList;
import se.delmos.statsbidrag.imports.model.AwardListRepository;
import se.delmos.statsbidrag.imports.model.AwardRepository;
import se.delmos.statsbidrag.imports.model.AwardRow;
import se.delmos.statsbidrag.imports.model.FaultyRow;
import se.delmos.statsbidrag.imports.model.ImportRun.ListFile;
import se.delmos.statsbidrag.imports.model.RowReport;

/** Reads a list of what another giver has granted, to be looked through before it is taken in. */
@Service
public class ReadAwardList {

    private final AwardListRepository lists;
    private final AwardRepository awards;
    private final CurrentActor currentActor;
    private final Clock clock;

    ReadAwardList(AwardListRepository lists, AwardRepository awards, CurrentActor currentActor, Clock clock) {
        this.lists = lists;
        this.awards = awards;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Returns the list as it was read; nothing of it can be searched yet. Refuses a file that is not such a list. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public AwardListId read(String fileName, InputStreamSource content) {
        var file = new HeadedFile(content, AwardRowReader.COLUMNS);
        var sha256 = file.requireReadable();
        var rows = new ArrayList<AwardRow>();
        var faults = new ArrayList<RowReport>();
        var seen = alreadyTakenIn();
        file.forEachRow(row -> sort(row, seen, rows, faults));
        var id = AwardListId.create();
        lists.save(new AwardList(
                id,
                new ListFile(fileName, sha256),
                rows.size(),
                faults,
                currentActor.require().id(),
                clock.instant()));
        awards.saveAll(rows.stream().map(row -> new Award(id, row)).toList());
        return id;
    }

    private Set<AwardRow> alreadyTakenIn() {
        return awards.findTakenIn().stream().map(Award::row).collect(Collectors.toCollection(HashSet::new));
    }

    private static void sort(CsvRow row, Set<AwardRow> seen, List<AwardRow> good, List<RowReport> faults) {
        try {
            var award = AwardRowReader.read(row);
            if (!seen.add(award)) {
                throw new FaultyRow("imports.awards.fault.twice");
            }
            good.add(award);
        } catch (FaultyRow faulty) {
            faults.add(RowReport.refused(row.line(), RowOutcome.FAULTY, AwardRowReader.subject(row), faulty));
        }
    }
}
