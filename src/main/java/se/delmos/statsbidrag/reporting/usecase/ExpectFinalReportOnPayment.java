package se.delmos.statsbidrag.reporting.usecase;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.disbursement.PaymentSettled;

/** Hears of grants that the bank has paid. */
@Component
class ExpectFinalReportOnPayment {

    private final ExpectFinalReport expectFinalReport;

    ExpectFinalReportOnPayment(ExpectFinalReport expectFinalReport) {
        this.expectFinalReport = expectFinalReport;
    }

    @ApplicationModuleListener
    void on(PaymentSettled event) {
        expectFinalReport.expect(event.decision(), event.amount());
    }
}
