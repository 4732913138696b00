package se.delmos.statsbidrag.disbursement.demo;

import java.time.LocalDateTime;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.modulith.ApplicationModuleInitializer;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.decisions.Decisions;
import se.delmos.statsbidrag.decisions.GrantView;
import se.delmos.statsbidrag.disbursement.PaymentId;
import se.delmos.statsbidrag.disbursement.Payments;
import se.delmos.statsbidrag.disbursement.usecase.ExpectPayment;
import se.delmos.statsbidrag.kernel.AdjustableClock;
import se.delmos.statsbidrag.kernel.Display;

/** Pays some invented grants in the demo, so that each state of a payment can be seen. */
@Component
@Profile("demo")
class DemoPayments implements ApplicationModuleInitializer {

    private static final LocalDateTime TODAY = LocalDateTime.of(2018, 11, 5, 9, 0);

    private final Decisions decisions;
    private final Applications applications;
    private final Payments payments;
    private final ExpectPayment expectPayment;
    private final DemoPastGrants pastGrants;
    private final DemoEconomists economists;
    private final AdjustableClock clock;

    DemoPayments(
            Decisions decisions,
            Applications applications,
            Payments payments,
            ExpectPayment expectPayment,
            DemoPastGrants pastGrants,
            DemoEconomists economists,
            AdjustableClock clock) {
        this.decisions = decisions;
        this.applications = applications;
        this.payments = payments;
        this.expectPayment = expectPayment;
        this.pastGrants = pastGrants;
        this.economists = economists;
        this.clock = clock;
    }

    @Override
    public void initialize() {
        var decided = decisions.grants().stream()
                .filter(grant -> !applications.require(grant.application()).imported())
                .toList();
        if (decided.isEmpty() || pastGrants.areRecorded()) {
            return;
        }
        payEarlier(decided.get(0));
        payLately(decided.stream().map(GrantView::id).map(this::expect).toList());
        moveTo(TODAY);
    }

    /** The bank refuses the first, pays the next four, and has not answered for the last. */
    private void payEarlier(GrantView decided) {
        moveTo(LocalDateTime.of(2018, 10, 1, 9, 30));
        var past =
                pastGrants.recordIn(decided.call()).stream().map(this::expect).toList();
        moveTo(LocalDateTime.of(2018, 10, 9, 10, 20));
        past.subList(0, 5).forEach(this::releaseAndApprove);
        var file = economists.write();
        moveTo(LocalDateTime.of(2018, 10, 11, 8, 40));
        economists.readAnswer(file);
        moveTo(LocalDateTime.of(2018, 11, 1, 14, 15));
        releaseAndApprove(past.get(5));
        economists.write();
    }

    /** Of what was decided just now, the first is released, the second approved as well, and the rest wait. */
    private void payLately(List<PaymentId> fresh) {
        moveTo(LocalDateTime.of(2018, 11, 2, 15, 50));
        fresh.stream().limit(2).forEach(economists::release);
        fresh.stream().skip(1).limit(1).forEach(economists::approve);
    }

    private PaymentId expect(DecisionId decision) {
        expectPayment.expect(decision);
        return payments.of(decision).orElseThrow().id();
    }

    private void releaseAndApprove(PaymentId payment) {
        economists.registerAccount(payment, 0);
        economists.release(payment);
        economists.approve(payment);
    }

    private void moveTo(LocalDateTime moment) {
        clock.moveTo(moment.atZone(Display.STOCKHOLM).toInstant());
    }
}
