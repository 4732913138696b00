package se.delmos.statsbidrag.recovery.usecase;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.reporting.FinalReportApproved;

/** Hears of final reports that leave unused money. */
@Component
class ExpectRepaymentOnApproval {

    private final ExpectRepayment expectRepayment;

    ExpectRepaymentOnApproval(ExpectRepayment expectRepayment) {
        this.expectRepayment = expectRepayment;
    }

    @ApplicationModuleListener
    void on(FinalReportApproved event) {
        expectRepayment.expect(event.decision(), event.unused());
    }
}
