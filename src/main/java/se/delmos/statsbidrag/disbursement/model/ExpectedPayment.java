package se.delmos.statsbidrag.disbursement.model;

import java.util.Optional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.kernel.Bankgiro;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.ledger.CommitmentId;
import se.delmos.statsbidrag.registry.CaseNumber;

/** What a decided grant tells of its payment. The account is empty for grants imported without one. */
public record ExpectedPayment(
        DecisionId decision,
        ApplicationId application,
        CommitmentId commitment,
        CaseNumber caseNumber,
        String payee,
        Money amount,
        Optional<Bankgiro> account) {}
