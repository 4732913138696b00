package se.delmos.statsbidrag.reporting.usecase;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applications.EarlierRecipients;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.decisions.Decisions;
import se.delmos.statsbidrag.decisions.GrantView;
import se.delmos.statsbidrag.kernel.SystemOnly;
import se.delmos.statsbidrag.reporting.ReportStatus;
import se.delmos.statsbidrag.reporting.Reports;

/** Tells who got grants in earlier calls, and has accounted for them. */
@Service
public class GrantsBefore implements EarlierRecipients {

    private final Decisions decisions;
    private final Reports reports;

    GrantsBefore(Decisions decisions, Reports reports) {
        this.decisions = decisions;
        this.reports = reports;
    }

    @Override
    @Transactional(readOnly = true)
    @SystemOnly(reason = "asked by the use case that starts an application, which carries the authorisation")
    public boolean include(ApplicantId applicant, Set<CallId> calls, boolean reported) {
        var grants = decisions.grants().stream()
                .filter(grant -> grant.recipient().equals(applicant) && calls.contains(grant.call()))
                .map(GrantView::id)
                .collect(Collectors.toSet());
        return reported
                ? reports.of(grants).values().stream().anyMatch(report -> report.status() == ReportStatus.APPROVED)
                : !grants.isEmpty();
    }
}
