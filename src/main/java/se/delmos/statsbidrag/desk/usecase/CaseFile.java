package se.delmos.statsbidrag.desk.usecase;

import java.util.Optional;
import se.delmos.statsbidrag.applicants.ApplicantView;
import se.delmos.statsbidrag.applicants.Authority;
import se.delmos.statsbidrag.applications.ApplicationView;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.decisions.DecisionView;
import se.delmos.statsbidrag.disbursement.PaymentView;
import se.delmos.statsbidrag.reporting.ReportView;
import se.delmos.statsbidrag.review.ReviewView;

/** All that the modules know of one case; {@code authority} is that of the person who submitted, on that day. */
public record CaseFile(
        ApplicationView application,
        ApplicantView applicant,
        CallView call,
        ReviewView review,
        Optional<DecisionView> decision,
        Optional<PaymentView> payment,
        Optional<ReportView> report,
        Authority authority) {}
