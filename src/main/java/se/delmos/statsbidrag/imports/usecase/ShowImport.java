package se.delmos.statsbidrag.imports.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.imports.ImportRunId;
import se.delmos.statsbidrag.imports.RowOutcome;
import se.delmos.statsbidrag.imports.model.ImportRun;
import se.delmos.statsbidrag.imports.model.ImportRunRepository;
import se.delmos.statsbidrag.imports.model.RowReport;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.NotFound;

/** Shows what became of each row of a list. */
@Service
public class ShowImport {

    private final ImportRunRepository runs;
    private final Identities identities;

    ShowImport(ImportRunRepository runs, Identities identities) {
        this.runs = runs;
        this.identities = identities;
    }

    @PreAuthorize("hasAnyRole('ADMINISTRATOR','AUDITOR')")
    @Transactional(readOnly = true)
    public ImportReport show(ImportRunId id) {
        var run = runs.findById(id.value()).orElseThrow(() -> new NotFound(id));
        return new ImportReport(
                run.fileName(),
                identities.nameOf(run.readBy()),
                run.readAt(),
                lines(run, RowOutcome.IMPORTED),
                lines(run, RowOutcome.NOT_IMPORTED),
                lines(run, RowOutcome.ALREADY_IMPORTED),
                lines(run, RowOutcome.FAULTY));
    }

    private static List<Line> lines(ImportRun run, RowOutcome outcome) {
        return run.rows(outcome).stream().map(Line::of).toList();
    }

    /** What became of a list, row by row. */
    public record ImportReport(
            String fileName,
            String readBy,
            Instant readAt,
            List<Line> imported,
            List<Line> notImported,
            List<Line> alreadyImported,
            List<Line> faulty) {

        public boolean isEmpty() {
            return imported.isEmpty() && notImported.isEmpty() && alreadyImported.isEmpty() && faulty.isEmpty();
        }

        public Money importedSum() {
            return Money.sum(
                    imported.stream().map(Line::amount).filter(Objects::nonNull).toList());
        }
    }

    /** A row: where it stands, what it is about, and why it was not imported. */
    public record Line(
            int number,
            String subject,
            @Nullable Money amount,
            @Nullable String reason,
            Object[] values) {

        static Line of(RowReport row) {
            return new Line(
                    row.line(),
                    row.subject(),
                    row.amountOre() == null ? null : new Money(row.amountOre()),
                    row.reason(),
                    row.reasonValues().toArray());
        }
    }
}
