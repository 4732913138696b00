package se.delmos.statsbidrag.decisions.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.applications.ApplicationView;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.kernel.Period;
import se.delmos.statsbidrag.ledger.BudgetId;

/** What a decision is about: the application, its call and frame, what the money is for and when. */
@Embeddable
public record CaseFile(
        @Column(name = "application_id") UUID application,
        @Column(name = "call_id") UUID call,
        @Column(name = "budget_id") UUID budget,
        @Column(name = "case_number") String caseNumber,
        @Column(name = "budget_year") int year,
        @Column(name = "ordinance") String ordinance,
        @Column(name = "purpose") String purpose,
        @Column(name = "period_from") @Nullable LocalDate from,
        @Column(name = "period_to") @Nullable LocalDate to,
        @Column(name = "report_due") LocalDate reportDue) {

    public static CaseFile of(ApplicationView application, CallView call) {
        return new CaseFile(
                application.id().value(),
                call.id().value(),
                call.budget()
                        .map(BudgetId::value)
                        .orElseThrow(() -> new IllegalStateException(call.id() + " has no frame")),
                application.caseNumber().toString(),
                call.budgetYear(),
                call.ordinance().value(),
                application.title(),
                application.period().map(Period::from).orElse(null),
                application.period().map(Period::to).orElse(null),
                call.reportDue());
    }
}
