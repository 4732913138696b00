package se.delmos.statsbidrag.calls.model;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseIf;

import java.time.LocalDate;
import java.util.Optional;
import se.delmos.statsbidrag.forms.FormVersionId;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.Period;
import se.delmos.statsbidrag.ledger.AppropriationId;
import se.delmos.statsbidrag.ordinances.OrdinanceNumber;

/**
 * What a call offers and asks for. Terms that contradict themselves cannot be made.
 *
 * @param form the published version of the form that applicants fill in
 */
public record CallTerms(
        String title,
        String summary,
        OrdinanceNumber ordinance,
        AppropriationId appropriation,
        Window window,
        Money frame,
        Optional<Money> ceiling,
        Period activity,
        LocalDate reportDue,
        Stages stages,
        FormVersionId form) {

    public CallTerms {
        refuseIf(!frame.isPositive() || !frame.isWholeKronor(), "calls.frame.not-whole-kronor");
        var highest = ceiling.orElse(frame);
        refuseIf(!highest.isPositive() || !highest.isWholeKronor(), "calls.ceiling.not-whole-kronor");
        refuseIf(highest.isMoreThan(frame), "calls.ceiling.above-frame");
        stages.refuseOverlap(window);
        refuseIf(!reportDue.isAfter(activity.to()), "calls.report-due.before-activity-ends");
    }
}
