package se.delmos.statsbidrag.imports.usecase;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.InputStreamSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.imports.ImportRunId;
import se.delmos.statsbidrag.imports.RowOutcome;
import se.delmos.statsbidrag.imports.adapter.AllocationFile;
import se.delmos.statsbidrag.imports.adapter.AllocationRowReader;
import se.delmos.statsbidrag.imports.adapter.CsvRow;
import se.delmos.statsbidrag.imports.model.AllocationRow;
import se.delmos.statsbidrag.imports.model.FaultyRow;
import se.delmos.statsbidrag.imports.model.ImportRun.ListFile;
import se.delmos.statsbidrag.imports.model.RowReport;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** Reads a list of past grants. Each row stands on its own: what is wrong with one stops no other. */
@Service
public class ImportAllocations {

    private final AllocationRowReader reader;
    private final RecordAllocation recordAllocation;
    private final KeepImportRun keepRun;

    ImportAllocations(AllocationRowReader reader, RecordAllocation recordAllocation, KeepImportRun keepRun) {
        this.reader = reader;
        this.recordAllocation = recordAllocation;
        this.keepRun = keepRun;
    }

    /** Returns the report of the reading. Refuses a file that is not such a list, with nothing changed. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public ImportRunId importFrom(String fileName, InputStreamSource content) {
        var file = new AllocationFile(content);
        var sha256 = file.requireReadable();
        List<RowReport> reports = new ArrayList<>();
        file.forEachRow(row -> reports.add(report(row)));
        return keepRun.keep(new ListFile(fileName, sha256), reports);
    }

    private RowReport report(CsvRow row) {
        try {
            var allocation = reader.read(row);
            return RowReport.of(row.line(), outcomeOf(allocation), allocation);
        } catch (FaultyRow faulty) {
            return refused(row, RowOutcome.FAULTY, faulty);
        } catch (RuleViolation missing) {
            return refused(row, RowOutcome.NOT_IMPORTED, missing);
        }
    }

    private RowOutcome outcomeOf(AllocationRow allocation) {
        return isRecorded(allocation) ? RowOutcome.IMPORTED : RowOutcome.ALREADY_IMPORTED;
    }

    private boolean isRecorded(AllocationRow allocation) {
        try {
            return recordAllocation.record(allocation);
        } catch (DataIntegrityViolationException raced) {
            // Another reading took the same row, or registered the same organisation, meanwhile: asked again, it is
            // there.
            return recordAllocation.record(allocation);
        }
    }

    private static RowReport refused(CsvRow row, RowOutcome outcome, RuleViolation because) {
        return RowReport.refused(row.line(), outcome, AllocationRowReader.subject(row), because);
    }
}
