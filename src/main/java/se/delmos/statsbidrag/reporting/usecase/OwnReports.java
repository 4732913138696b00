package se.delmos.statsbidrag.reporting.usecase;

import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.reporting.model.FinalReport;
import se.delmos.statsbidrag.reporting.model.FinalReportRepository;

/** Finds a final report for a member of the organisation that received the grant, and refuses everybody else. */
@Component
class OwnReports {

    private final FinalReportRepository reports;
    private final Applicants applicants;

    OwnReports(FinalReportRepository reports, Applicants applicants) {
        this.reports = reports;
        this.applicants = applicants;
    }

    FinalReport require(DecisionId decision, MemberRight right) {
        var report = reports.require(decision);
        applicants.requireRight(report.applicant(), right);
        return report;
    }

    boolean maySubmit(FinalReport report) {
        return applicants.mayAct(report.applicant(), MemberRight.SIGNATORY);
    }

    void save(FinalReport report) {
        reports.save(report);
    }
}
