package se.delmos.statsbidrag.decisions;

import java.time.LocalDate;
import java.util.Optional;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.ledger.BudgetId;
import se.delmos.statsbidrag.ledger.CommitmentId;
import se.delmos.statsbidrag.ordinances.OrdinanceNumber;
import se.delmos.statsbidrag.registry.CaseNumber;

/**
 * A decided grant with its recipient as it was called when decided.
 *
 * @param decidedOn empty for imported grants whose day of decision no source gives
 */
public record GrantView(
        DecisionId id,
        ApplicationId application,
        CallId call,
        CommitmentId commitment,
        BudgetId budget,
        CaseNumber caseNumber,
        int year,
        OrdinanceNumber ordinance,
        ApplicantId recipient,
        String recipientName,
        ApplicantKind recipientKind,
        Optional<String> organisationNumber,
        String countyCode,
        String county,
        Optional<String> municipality,
        Money amount,
        String purpose,
        Optional<LocalDate> decidedOn) {}
