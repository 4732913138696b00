package se.delmos.statsbidrag.desk.usecase;

import java.util.Map;
import java.util.Optional;
import se.delmos.statsbidrag.applications.ApplicationView;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.decisions.DecisionView;
import se.delmos.statsbidrag.desk.usecase.MyPages.Granted;
import se.delmos.statsbidrag.desk.usecase.MyPages.Payment;
import se.delmos.statsbidrag.desk.usecase.MyPages.Report;
import se.delmos.statsbidrag.disbursement.PaymentStatus;
import se.delmos.statsbidrag.disbursement.PaymentView;
import se.delmos.statsbidrag.recovery.Repayments.Owed;
import se.delmos.statsbidrag.reporting.ReportStatus;
import se.delmos.statsbidrag.reporting.ReportView;

/** What came after the decisions on an organisation's applications. */
record Afterwards(
        Map<DecisionId, PaymentView> payments, Map<DecisionId, ReportView> reports, Map<DecisionId, Owed> owed) {

    /** The day of decision of an imported grant is not known, so none is shown. */
    Granted of(ApplicationView application, DecisionView decision) {
        return new Granted(
                decision.id(),
                application.id(),
                decision.caseNumber(),
                application.title(),
                decision.outcome(),
                decision.amount(),
                application.imported() ? Optional.empty() : Optional.of(decision.decidedAt()),
                payment(decision.id()),
                report(decision),
                Optional.ofNullable(owed.get(decision.id())));
    }

    private Payment payment(DecisionId id) {
        var payment = Optional.ofNullable(payments.get(id));
        return new Payment(
                payment.map(PaymentView::status).orElse(PaymentStatus.WAITING),
                payment.map(PaymentView::amount),
                payment.flatMap(PaymentView::paidAt));
    }

    private Report report(DecisionView decision) {
        var report = Optional.ofNullable(reports.get(decision.id()));
        return new Report(
                report.map(ReportView::status).orElse(ReportStatus.NOT_DUE),
                decision.reportDue(),
                report.flatMap(ReportView::unused));
    }
}
