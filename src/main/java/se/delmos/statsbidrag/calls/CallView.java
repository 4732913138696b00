package se.delmos.statsbidrag.calls;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import se.delmos.statsbidrag.forms.FormVersionId;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.Period;
import se.delmos.statsbidrag.ledger.BudgetId;
import se.delmos.statsbidrag.ordinances.OrdinanceNumber;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionId;

/**
 * A call as of now.
 *
 * @param version the ordinance version frozen at publishing
 * @param opensAt the first moment applications are taken
 * @param closesAt the first moment they are late: 00.00 the day after the last day, or the clock time of the call
 * @param ceiling the most one applicant may get, where the call has a ceiling (R-PROC-10)
 * @param activity the days the funded work may take place (R-PROC-11)
 * @param reportDue the last day for the final report
 * @param stages what comes before an application
 * @param form the published version of the form that applicants fill in
 * @param content what the call says beside its window and its money
 * @param budget empty until the call is published
 */
public record CallView(
        CallId id,
        String title,
        String summary,
        OrdinanceNumber ordinance,
        OrdinanceVersionId version,
        CallStatus status,
        Instant opensAt,
        Instant closesAt,
        int budgetYear,
        Money frame,
        Optional<Money> ceiling,
        Period activity,
        LocalDate reportDue,
        CallStages stages,
        FormVersionId form,
        CallContent content,
        Optional<BudgetId> budget) {

    /** Tells whether only those whose expression of interest led to an invitation may apply (R-PROC-02). */
    public boolean byInvitation() {
        return stages.byInvitation();
    }

    /** Returns the first moment an expression of interest is late (R-PROC-01). */
    public Instant interestClosesAt() {
        return stages.interestClosesAt().orElse(opensAt);
    }

    /** Tells whether an expression of interest that arrives now is in time. */
    public boolean takesInterestAt(Instant now) {
        return byInvitation()
                && budget.isPresent()
                && !isCancelled()
                && stages.interestOpensAt().map(opens -> !now.isBefore(opens)).orElse(true)
                && now.isBefore(interestClosesAt());
    }

    /** Tells whether the call was taken back after it was published (R-PROC-19). */
    public boolean isCancelled() {
        return status == CallStatus.CANCELLED;
    }

    /** Tells whether something that arrives now is in time (R-PROC-01). */
    public boolean isOpenAt(Instant now) {
        return budget.isPresent() && !isCancelled() && !now.isBefore(opensAt) && now.isBefore(closesAt);
    }
}
