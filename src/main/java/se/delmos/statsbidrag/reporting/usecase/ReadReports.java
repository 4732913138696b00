package se.delmos.statsbidrag.reporting.usecase;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.kernel.SystemOnly;
import se.delmos.statsbidrag.reporting.ReportView;
import se.delmos.statsbidrag.reporting.Reports;
import se.delmos.statsbidrag.reporting.model.FinalReport;
import se.delmos.statsbidrag.reporting.model.FinalReportRepository;

/** What other modules read of final reports. */
@Service
public class ReadReports implements Reports {

    private final FinalReportRepository reports;

    ReadReports(FinalReportRepository reports) {
        this.reports = reports;
    }

    @Override
    @Transactional(readOnly = true)
    @SystemOnly(reason = "Read by pages of other modules, which carry the authorisation")
    public Optional<ReportView> of(DecisionId decision) {
        return reports.findById(decision.value()).map(ReadReports::view);
    }

    @Override
    @Transactional(readOnly = true)
    @SystemOnly(reason = "Read by pages of other modules, which carry the authorisation")
    public Map<DecisionId, ReportView> of(Collection<DecisionId> decisions) {
        var ids = decisions.stream().map(DecisionId::value).toList();
        return reports.among(ids).stream()
                .map(ReadReports::view)
                .collect(Collectors.toMap(ReportView::decision, Function.identity()));
    }

    private static ReportView view(FinalReport report) {
        var draft = report.draft();
        var trail = report.trail();
        return new ReportView(
                report.decision(),
                report.status(),
                draft.costs(),
                draft.results(),
                trail.submittedAt(),
                trail.used(),
                trail.unused());
    }
}
