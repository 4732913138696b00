package se.delmos.statsbidrag.imports.usecase;

import java.time.Instant;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.imports.ImportRunId;
import se.delmos.statsbidrag.imports.RowOutcome;
import se.delmos.statsbidrag.imports.model.ImportRunRepository;

/** Lists the latest readings of lists of past grants. */
@Service
public class ListImports {

    private final ImportRunRepository runs;
    private final Identities identities;

    ListImports(ImportRunRepository runs, Identities identities) {
        this.runs = runs;
        this.identities = identities;
    }

    @PreAuthorize("hasAnyRole('ADMINISTRATOR','AUDITOR')")
    @Transactional(readOnly = true)
    public List<Past> list() {
        return runs.findTop20ByOrderByReadAtDesc().stream()
                .map(run -> new Past(
                        run.id(),
                        run.fileName(),
                        identities.nameOf(run.readBy()),
                        run.readAt(),
                        run.rows(RowOutcome.IMPORTED).size()))
                .toList();
    }

    /** One reading, as a row of the list. */
    public record Past(ImportRunId id, String fileName, String readBy, Instant readAt, int imported) {}
}
