package se.delmos.statsbidrag.disbursement;

import java.time.Instant;
import java.util.Optional;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.kernel.Money;

/** A payment of a grant. */
public record PaymentView(
        PaymentId id, DecisionId decision, Money amount, PaymentStatus status, Optional<Instant> paidAt) {}
