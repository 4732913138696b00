package se.delmos.statsbidrag.screening.usecase;

import java.util.Optional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.Period;
import se.delmos.statsbidrag.registry.CaseNumber;

/** What stands at the top of the pages. */
public record CaseTop(
        ApplicationId id,
        CaseNumber number,
        String organisation,
        String title,
        String call,
        Money amount,
        Optional<Period> period) {

    static CaseTop of(CaseFacts facts) {
        var application = facts.application();
        return new CaseTop(
                application.id(),
                application.caseNumber(),
                facts.parties().get(0).organisation().name(),
                application.title(),
                facts.call().title(),
                application.amount(),
                application.period());
    }
}
