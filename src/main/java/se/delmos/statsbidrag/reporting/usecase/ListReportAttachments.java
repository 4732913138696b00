package se.delmos.statsbidrag.reporting.usecase;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.documents.AttachmentView;

/** Lists for staff the files of a final report that the virus scanner has cleared. */
@Service
public class ListReportAttachments {

    private final ReviewedReports reports;
    private final ReportAttachments reportAttachments;

    ListReportAttachments(ReviewedReports reports, ReportAttachments reportAttachments) {
        this.reports = reports;
        this.reportAttachments = reportAttachments;
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('CASE_OFFICER','AUDITOR')")
    public List<AttachmentView> list(DecisionId decision) {
        return reportAttachments.cleared(reports.require(decision));
    }
}
