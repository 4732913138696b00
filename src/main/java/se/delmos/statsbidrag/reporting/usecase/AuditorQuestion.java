package se.delmos.statsbidrag.reporting.usecase;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.decisions.Decisions;
import se.delmos.statsbidrag.decisions.GrantView;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.RuleId;
import se.delmos.statsbidrag.ordinances.Ordinances;
import se.delmos.statsbidrag.ordinances.Parameter;
import se.delmos.statsbidrag.reporting.model.AuditorThreshold;
import se.delmos.statsbidrag.reporting.model.FinalReport;
import se.delmos.statsbidrag.reporting.usecase.ReportPage.Auditor;

/**
 * Tells whether a report needs an auditor's statement, by the price base amount of the decision's year and by what the wording
 * measured by when the application came in (R-119-20).
 */
@Component
class AuditorQuestion {

    private static final RuleId AUDITED = new RuleId("R-119-20");

    private final Ordinances ordinances;
    private final Decisions decisions;
    private final Applications applications;
    private final Calls calls;

    AuditorQuestion(Ordinances ordinances, Decisions decisions, Applications applications, Calls calls) {
        this.ordinances = ordinances;
        this.decisions = decisions;
        this.applications = applications;
        this.calls = calls;
    }

    Auditor of(FinalReport report) {
        var grant = decisions.grant(report.decision());
        var threshold = threshold(grant);
        var draft = report.draft();
        return new Auditor(
                threshold.filter(from -> from.asksFor(grant.amount())).isPresent(),
                threshold.map(AuditorThreshold::amount).orElse(Money.ZERO),
                draft.auditorStatement(),
                draft.auditorName());
    }

    private Optional<AuditorThreshold> threshold(GrantView grant) {
        var submitted = applications.require(grant.application()).submittedAt();
        var law = ordinances.provisions(calls.require(grant.call()).version(), submitted);
        return law.parameters()
                .number(Parameter.AUDITOR_FROM)
                .filter(times -> law.holds(AUDITED))
                .map(times -> AuditorThreshold.of(ordinances.priceBaseAmount(yearOf(grant)), times));
    }

    private static int yearOf(GrantView grant) {
        return grant.decidedOn().map(day -> day.getYear()).orElse(grant.year());
    }
}
