package se.delmos.statsbidrag.recovery.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.context.annotation.Profile;
import org.springframework.modulith.ApplicationModuleInitializer;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.decisions.Decisions;
import se.delmos.statsbidrag.decisions.GrantView;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.AdjustableClock;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.recovery.usecase.ExpectRepayment;
import se.delmos.statsbidrag.recovery.usecase.ListRepayments;
import se.delmos.statsbidrag.recovery.usecase.RecordRepayment;
import se.delmos.statsbidrag.recovery.usecase.RepaymentRow;
import se.delmos.statsbidrag.reporting.Reports;

/** Lets one invented municipality pay its unused money back; the others are still to pay. */
@Component
@Profile("demo")
class DemoRepayments implements ApplicationModuleInitializer {

    private final Decisions decisions;
    private final Reports reports;
    private final ExpectRepayment expectRepayment;
    private final ListRepayments listRepayments;
    private final RecordRepayment recordRepayment;
    private final Identities identities;
    private final CurrentActor currentActor;
    private final AdjustableClock clock;

    DemoRepayments(
            Decisions decisions,
            Reports reports,
            ExpectRepayment expectRepayment,
            ListRepayments listRepayments,
            RecordRepayment recordRepayment,
            Identities identities,
            CurrentActor currentActor,
            AdjustableClock clock) {
        this.decisions = decisions;
        this.reports = reports;
        this.expectRepayment = expectRepayment;
        this.listRepayments = listRepayments;
        this.recordRepayment = recordRepayment;
        this.identities = identities;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Override
    public void initialize() {
        moveTo(LocalDateTime.of(2018, 10, 30, 10, 0));
        expectAll();
        moveTo(LocalDateTime.of(2018, 11, 2, 10, 10));
        currentActor.as(identities.withRole(Role.ECONOMIST).get(0), () -> {
            recordFirst();
            return true;
        });
        moveTo(LocalDateTime.of(2018, 11, 5, 9, 0));
    }

    private void expectAll() {
        var known = reports.of(decisions.grants().stream().map(GrantView::id).toList());
        known.values()
                .forEach(report -> expectRepayment.expect(
                        report.decision(), report.unused().orElse(Money.ZERO)));
    }

    private void recordFirst() {
        var rows = listRepayments.list();
        if (rows.stream().noneMatch(row -> row.receivedOn().isPresent())) {
            rows.stream().findFirst().ifPresent(this::record);
        }
    }

    private void record(RepaymentRow row) {
        recordRepayment.record(row.decision(), row.amount(), LocalDate.of(2018, 11, 1));
    }

    private void moveTo(LocalDateTime moment) {
        clock.moveTo(moment.atZone(Display.STOCKHOLM).toInstant());
    }
}
