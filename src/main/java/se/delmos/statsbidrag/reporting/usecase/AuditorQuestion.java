package se.delmos.statsbidrag.reporting.usecase;

import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.decisions.Decisions;
import se.delmos.statsbidrag.decisions.GrantView;
import se.delmos.statsbidrag.ordinances.Ordinances;
import se.delmos.statsbidrag.reporting.model.AuditorThreshold;
import se.delmos.statsbidrag.reporting.model.FinalReport;
import se.delmos.statsbidrag.reporting.usecase.ReportPage.Auditor;

/** Tells whether a report needs an auditor's statement, by the price base amount of the decision's year (R-119-20). */
@Component
class AuditorQuestion {

    private final Ordinances ordinances;
    private final Decisions decisions;

    AuditorQuestion(Ordinances ordinances, Decisions decisions) {
        this.ordinances = ordinances;
        this.decisions = decisions;
    }

    Auditor of(FinalReport report) {
        var grant = decisions.grant(report.decision());
        var threshold = AuditorThreshold.of(ordinances.priceBaseAmount(yearOf(grant)));
        var draft = report.draft();
        return new Auditor(
                threshold.asksFor(grant.ordinance(), grant.amount()),
                threshold.amount(),
                draft.auditorStatement(),
                draft.auditorName());
    }

    private static int yearOf(GrantView grant) {
        return grant.decidedOn().map(day -> day.getYear()).orElse(grant.year());
    }
}
