package se.delmos.statsbidrag.decisions.usecase;

import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.decisions.model.Decision;
import se.delmos.statsbidrag.documents.Documents;
import se.delmos.statsbidrag.identity.Identities;

/** Makes decisions ready for a page: with the name of who decided and the checksum of the letter. */
@Component
class MadeDecisions {

    private final Documents documents;
    private final Identities identities;

    MadeDecisions(Documents documents, Identities identities) {
        this.documents = documents;
        this.identities = identities;
    }

    MadeDecision of(Decision decision) {
        var view = decision.view();
        return new MadeDecision(
                view.application(),
                view.caseNumber().toString(),
                decision.recipient().name(),
                decision.caseFile().purpose(),
                view.outcome(),
                view.amount(),
                decision.ruling().reasons(),
                decision.ruling().provisions().lines().toList(),
                view.decidedAt(),
                identities.nameOf(view.decidedBy()),
                view.period(),
                view.reportDue(),
                view.letter().flatMap(documents::find));
    }
}
