package se.delmos.statsbidrag.reporting.model;

import java.time.Instant;
import java.util.Optional;
import se.delmos.statsbidrag.documents.DocumentId;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.Money;

/** Who did what with a final report, when, and what it led to. */
public record ReportTrail(
        Optional<Instant> savedAt,
        Optional<Instant> submittedAt,
        Optional<ActorId> submittedBy,
        Optional<DocumentId> copy,
        Optional<Instant> approvedAt,
        Optional<ActorId> approvedBy,
        Optional<Money> used,
        Optional<Money> unused) {}
