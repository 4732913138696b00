package se.delmos.statsbidrag.applications;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.Bankgiro;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.Period;
import se.delmos.statsbidrag.registry.CaseNumber;

/**
 * A submitted application, exactly as it was submitted. Drafts never leave the module (R-OSL-05).
 *
 * @param late whether it arrived after the call closed (R-PROC-01)
 * @param uses codes of the headings of 4 § that the money is for (R-118-05)
 * @param account where the money is to be paid; empty for grants imported without one
 * @param taxDebts the applicant's own statement of debts at Kronofogden (R-119-10)
 * @param imported entered afterwards from a list of past grants
 */
public record ApplicationView(
        ApplicationId id,
        CallId call,
        ApplicantId applicant,
        CaseNumber caseNumber,
        Instant submittedAt,
        ActorId submittedBy,
        boolean late,
        String title,
        Money amount,
        Optional<Period> period,
        List<String> uses,
        Map<CostType, Money> budget,
        Optional<Bankgiro> account,
        boolean taxDebts,
        boolean liquidation,
        boolean imported) {}
