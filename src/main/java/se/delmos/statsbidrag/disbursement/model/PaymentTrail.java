package se.delmos.statsbidrag.disbursement.model;

import java.time.Instant;
import java.util.Optional;
import se.delmos.statsbidrag.disbursement.PaymentFileId;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.Bankgiro;

/** Who did what with a payment, and when. */
public record PaymentTrail(
        Optional<Bankgiro> account,
        Optional<String> accountSource,
        Optional<ActorId> accountBy,
        Optional<ActorId> releasedBy,
        Optional<Instant> releasedAt,
        Optional<ActorId> approvedBy,
        Optional<Instant> approvedAt,
        Optional<PaymentFileId> file,
        Optional<Instant> sentAt,
        Optional<Instant> paidAt,
        Optional<String> rejection) {}
