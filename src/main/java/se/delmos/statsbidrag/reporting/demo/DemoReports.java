package se.delmos.statsbidrag.reporting.demo;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.modulith.ApplicationModuleInitializer;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.decisions.Decisions;
import se.delmos.statsbidrag.decisions.GrantView;
import se.delmos.statsbidrag.disbursement.PaymentStatus;
import se.delmos.statsbidrag.disbursement.Payments;
import se.delmos.statsbidrag.kernel.AdjustableClock;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.reporting.usecase.ExpectFinalReport;

/** Reports some of the demo's paid grants: two approved with unused money, one submitted, the rest awaited. */
@Component
@Profile("demo")
class DemoReports implements ApplicationModuleInitializer {

    private static final LocalDateTime TODAY = LocalDateTime.of(2018, 11, 5, 9, 0);

    private final Decisions decisions;
    private final Payments payments;
    private final ExpectFinalReport expectFinalReport;
    private final DemoReporter reporter;
    private final AdjustableClock clock;

    DemoReports(
            Decisions decisions,
            Payments payments,
            ExpectFinalReport expectFinalReport,
            DemoReporter reporter,
            AdjustableClock clock) {
        this.decisions = decisions;
        this.payments = payments;
        this.expectFinalReport = expectFinalReport;
        this.reporter = reporter;
        this.clock = clock;
    }

    @Override
    public void initialize() {
        var paid = paidGrants();
        paid.forEach(grant -> expectFinalReport.expect(grant.id(), grant.amount()));
        if (paid.size() < 3 || reporter.hasReported(paid.get(0))) {
            return;
        }
        moveTo(LocalDateTime.of(2018, 10, 24, 11, 5));
        reporter.report(paid.get(0), 88);
        moveTo(LocalDateTime.of(2018, 10, 26, 15, 30));
        reporter.report(paid.get(1), 93);
        moveTo(LocalDateTime.of(2018, 10, 30, 9, 45));
        reporter.approve(paid.get(0));
        reporter.approve(paid.get(1));
        moveTo(LocalDateTime.of(2018, 11, 2, 16, 20));
        reporter.report(paid.get(2), 97);
        moveTo(TODAY);
    }

    private List<GrantView> paidGrants() {
        var grants = decisions.grants();
        var known = payments.of(grants.stream().map(GrantView::id).toList());
        return grants.stream()
                .filter(grant -> Optional.ofNullable(known.get(grant.id()))
                        .filter(payment -> payment.status() == PaymentStatus.PAID)
                        .isPresent())
                .sorted(Comparator.comparing(GrantView::caseNumber))
                .toList();
    }

    private void moveTo(LocalDateTime moment) {
        clock.moveTo(moment.atZone(Display.STOCKHOLM).toInstant());
    }
}
