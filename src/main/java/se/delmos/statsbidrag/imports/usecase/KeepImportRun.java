package se.delmos.statsbidrag.imports.usecase;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.imports.ImportRunId;
import se.delmos.statsbidrag.imports.model.ImportRun;
import se.delmos.statsbidrag.imports.model.ImportRun.ListFile;
import se.delmos.statsbidrag.imports.model.ImportRunRepository;
import se.delmos.statsbidrag.imports.model.RowReport;
import se.delmos.statsbidrag.kernel.SystemOnly;

/** Keeps the report of a reading: who read which file, and what became of each row. */
@Service
public class KeepImportRun {

    private final ImportRunRepository runs;
    private final CurrentActor currentActor;
    private final Clock clock;

    KeepImportRun(ImportRunRepository runs, CurrentActor currentActor, Clock clock) {
        this.runs = runs;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @SystemOnly(reason = "The end of ImportAllocations, which carries the authorisation")
    @Transactional
    public ImportRunId keep(ListFile file, List<RowReport> rows) {
        return runs.save(new ImportRun(file, rows, currentActor.require().id(), clock.instant()))
                .id();
    }
}
