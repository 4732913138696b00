package se.delmos.statsbidrag.reporting.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.applications.CostType;
import se.delmos.statsbidrag.decisions.DecisionView;
import se.delmos.statsbidrag.decisions.Decisions;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.reporting.model.FinalReport;
import se.delmos.statsbidrag.reporting.model.Settlement;
import se.delmos.statsbidrag.reporting.usecase.ReportPage.Costs;
import se.delmos.statsbidrag.reporting.usecase.ReportPage.Due;
import se.delmos.statsbidrag.reporting.usecase.ReportPage.Grant;
import se.delmos.statsbidrag.reporting.usecase.ReportPage.Texts;
import se.delmos.statsbidrag.reporting.usecase.ReportPage.Trail;

/** Puts the page of a final report together. */
@Component
class ReportPages {

    private final Decisions decisions;
    private final Applications applications;
    private final AuditorQuestion auditor;
    private final Identities identities;
    private final Clock clock;

    ReportPages(
            Decisions decisions,
            Applications applications,
            AuditorQuestion auditor,
            Identities identities,
            Clock clock) {
        this.decisions = decisions;
        this.applications = applications;
        this.auditor = auditor;
        this.identities = identities;
        this.clock = clock;
    }

    ReportPage page(FinalReport report) {
        var draft = report.draft();
        var answer = auditor.of(report);
        return new ReportPage(
                report.decision(),
                report.version(),
                report.status(),
                grant(report),
                due(report),
                costs(report),
                new Texts(draft.results(), draft.purpose(), draft.withinPeriod()),
                answer,
                trail(report),
                report.missing(answer.asked()));
    }

    private Grant grant(FinalReport report) {
        var grant = decisions.grant(report.decision());
        return new Grant(
                grant.caseNumber().toString(),
                grant.recipientName(),
                grant.purpose(),
                grant.amount(),
                report.paid(),
                decisions.of(report.application()).flatMap(DecisionView::period));
    }

    private Due due(FinalReport report) {
        var today = LocalDate.ofInstant(clock.instant(), Display.STOCKHOLM);
        var submitted = report.trail().submittedAt().map(at -> LocalDate.ofInstant(at, Display.STOCKHOLM));
        return new Due(report.due(), report.isLateOn(today, submitted));
    }

    private Costs costs(FinalReport report) {
        var budget = applications.require(report.application()).budget();
        var lines = report.costs().entrySet().stream()
                .map(entry -> new ReportLine(
                        entry.getKey(),
                        budget.getOrDefault(entry.getKey(), Money.ZERO),
                        entry.getValue().reported(),
                        entry.getValue().approved(),
                        entry.getValue().reason()))
                .toList();
        var reported = report.draft().total();
        var approved = approved(report);
        var settlement = Settlement.of(report.paid(), approved.orElse(reported));
        return new Costs(lines, sum(budget), reported, approved, settlement.unused(), settlement.own());
    }

    private static Optional<Money> approved(FinalReport report) {
        var amounts = report.costs().values().stream()
                .flatMap(line -> line.approved().stream())
                .toList();
        return amounts.isEmpty() ? Optional.empty() : Optional.of(Money.sum(amounts));
    }

    private static Money sum(Map<CostType, Money> budget) {
        return Money.sum(budget.values());
    }

    private Trail trail(FinalReport report) {
        var trail = report.trail();
        return new Trail(
                trail.savedAt(),
                trail.submittedAt(),
                trail.submittedBy().map(identities::nameOf),
                trail.approvedAt(),
                trail.approvedBy().map(identities::nameOf));
    }
}
