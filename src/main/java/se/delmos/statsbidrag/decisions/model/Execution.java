package se.delmos.statsbidrag.decisions.model;

import java.time.Instant;
import java.util.Optional;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.documents.DocumentId;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.ledger.CommitmentId;

/** By whom and when a decision was made, with the money it commits and the letter it went out in. */
public record Execution(
        DecisionId decision,
        ActorId decidedBy,
        Instant at,
        Optional<CommitmentId> commitment,
        Optional<DocumentId> letter,
        boolean imported) {}
