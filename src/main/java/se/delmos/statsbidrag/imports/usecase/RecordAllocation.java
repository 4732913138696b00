package se.delmos.statsbidrag.imports.usecase;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.imports.model.AllocationRow;
import se.delmos.statsbidrag.imports.model.ImportedRow;
import se.delmos.statsbidrag.imports.model.ImportedRowRepository;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.kernel.SystemOnly;

/** Records one past grant with all that belongs to it, or nothing. */
@Service
public class RecordAllocation {

    private final ImportedRowRepository imported;
    private final Calls calls;
    private final Recipients recipients;
    private final PastGrant pastGrant;
    private final Clock clock;

    RecordAllocation(
            ImportedRowRepository imported, Calls calls, Recipients recipients, PastGrant pastGrant, Clock clock) {
        this.imported = imported;
        this.calls = calls;
        this.recipients = recipients;
        this.pastGrant = pastGrant;
        this.clock = clock;
    }

    /** Returns whether the row led to anything: the same facts a second time do not. */
    @SystemOnly(reason = "One transaction per row; ImportAllocations carries the authorisation")
    @Transactional
    public boolean record(AllocationRow row) {
        if (imported.existsByFingerprint(row.fingerprint())) {
            return false;
        }
        var call = callFor(row);
        // Marked first: a second reader of the same list waits here, and is then refused by the unique fingerprint.
        var mark = imported.saveAndFlush(new ImportedRow(row, clock.instant()));
        pastGrant.record(call, recipients.of(row), row, mark);
        imported.save(mark);
        return true;
    }

    private CallView callFor(AllocationRow row) {
        return calls.roundOf(row.year(), row.ordinance())
                .orElseThrow(() -> new RuleViolation(
                        "imports.reason.no-call",
                        Integer.toString(row.year()),
                        row.ordinance().value()));
    }
}
