package se.delmos.statsbidrag.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.documents.DocumentId;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.Period;
import se.delmos.statsbidrag.registry.CaseNumber;

/** A decision on an application. The letter and period are empty for grants imported without them. */
public record DecisionView(
        DecisionId id,
        ApplicationId application,
        ApplicantId applicant,
        CaseNumber caseNumber,
        Outcome outcome,
        Money amount,
        Instant decidedAt,
        ActorId decidedBy,
        Optional<Period> period,
        LocalDate reportDue,
        Optional<DocumentId> letter) {}
