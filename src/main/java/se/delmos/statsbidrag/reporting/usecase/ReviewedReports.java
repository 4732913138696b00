package se.delmos.statsbidrag.reporting.usecase;

import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.reporting.model.FinalReport;
import se.delmos.statsbidrag.reporting.model.FinalReportRepository;
import se.delmos.statsbidrag.review.Reviews;

/** Finds a final report for staff, and refuses those with a conflict of interest in the case (R-FL-01). */
@Component
class ReviewedReports {

    private final FinalReportRepository reports;
    private final Reviews reviews;

    ReviewedReports(FinalReportRepository reports, Reviews reviews) {
        this.reports = reports;
        this.reviews = reviews;
    }

    FinalReport require(DecisionId decision) {
        var report = reports.require(decision);
        reviews.refuseDisqualified(report.application());
        return report;
    }

    void save(FinalReport report) {
        reports.save(report);
    }
}
