package se.delmos.statsbidrag.decisions.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.decisions.Outcome;
import se.delmos.statsbidrag.documents.DocumentView;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.Period;

/**
 * A decision as pages show it.
 *
 * @param letter empty for decisions recorded afterwards
 */
public record MadeDecision(
        ApplicationId application,
        String caseNumber,
        String recipient,
        String purpose,
        Outcome outcome,
        Money amount,
        String reasons,
        List<String> provisions,
        Instant at,
        String by,
        Optional<Period> period,
        LocalDate reportDue,
        Optional<DocumentView> letter) {}
