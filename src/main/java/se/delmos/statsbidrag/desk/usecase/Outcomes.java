package se.delmos.statsbidrag.desk.usecase;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.decisions.DecisionView;
import se.delmos.statsbidrag.decisions.Decisions;
import se.delmos.statsbidrag.disbursement.PaymentView;
import se.delmos.statsbidrag.disbursement.Payments;
import se.delmos.statsbidrag.recovery.Repayments;
import se.delmos.statsbidrag.recovery.Repayments.Owed;
import se.delmos.statsbidrag.reporting.ReportView;
import se.delmos.statsbidrag.reporting.Reports;

/** What came of applications: decisions, payments, final reports, money to pay back. */
@Component
class Outcomes {

    private final Decisions decisions;
    private final Payments payments;
    private final Reports reports;
    private final Repayments repayments;

    Outcomes(Decisions decisions, Payments payments, Reports reports, Repayments repayments) {
        this.decisions = decisions;
        this.payments = payments;
        this.reports = reports;
        this.repayments = repayments;
    }

    Optional<DecisionView> decision(ApplicationId application) {
        return decisions.of(application);
    }

    Map<ApplicationId, DecisionView> decisions(Collection<ApplicationId> applications) {
        return decisions.of(applications);
    }

    Optional<PaymentView> payment(DecisionId decision) {
        return payments.of(decision);
    }

    Map<DecisionId, PaymentView> payments(Collection<DecisionId> decided) {
        return payments.of(decided);
    }

    Optional<ReportView> report(DecisionId decision) {
        return reports.of(decision);
    }

    Map<DecisionId, ReportView> reports(Collection<DecisionId> decided) {
        return reports.of(decided);
    }

    Map<DecisionId, Owed> owed(Collection<DecisionId> decided) {
        return repayments.outstanding(decided);
    }
}
