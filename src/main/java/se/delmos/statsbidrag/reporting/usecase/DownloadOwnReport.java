package se.delmos.statsbidrag.reporting.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.documents.Download;

/** Gives a recipient the copy of its submitted final report. */
@Service
public class DownloadOwnReport {

    private final OwnReports reports;
    private final ReportCopies copies;

    DownloadOwnReport(OwnReports reports, ReportCopies copies) {
        this.reports = reports;
        this.copies = copies;
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('APPLICANT')")
    public Download download(DecisionId decision) {
        return copies.of(reports.require(decision, MemberRight.WRITER));
    }
}
