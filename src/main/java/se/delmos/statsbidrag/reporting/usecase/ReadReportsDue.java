package se.delmos.statsbidrag.reporting.usecase;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.kernel.SystemOnly;
import se.delmos.statsbidrag.reporting.ReportStatus;
import se.delmos.statsbidrag.reporting.ReportsDue;
import se.delmos.statsbidrag.reporting.model.DueReportRepository;
import se.delmos.statsbidrag.reporting.model.FinalReport;

/** Tells which final reports are missing, for reminders. */
@Service
class ReadReportsDue implements ReportsDue {

    private final DueReportRepository reports;

    ReadReportsDue(DueReportRepository reports) {
        this.reports = reports;
    }

    @Override
    @Transactional(readOnly = true)
    @SystemOnly(reason = "asked by the reminders; no page reaches it")
    public List<DecisionId> missingOn(LocalDate due) {
        return reports.findByDueAndStatus(due, ReportStatus.WAITING).stream()
                .map(FinalReport::decision)
                .toList();
    }
}
