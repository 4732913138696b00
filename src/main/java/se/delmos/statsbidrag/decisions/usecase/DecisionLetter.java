package se.delmos.statsbidrag.decisions.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.decisions.model.CaseFile;
import se.delmos.statsbidrag.decisions.model.Ruling;
import se.delmos.statsbidrag.documents.DocumentId;
import se.delmos.statsbidrag.documents.Documents;
import se.delmos.statsbidrag.documents.Letters;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.RuleId;
import se.delmos.statsbidrag.ordinances.Ordinances;

/** Writes the decision letter and keeps it. */
@Component
class DecisionLetter {

    private static final List<RuleId> APPEAL = List.of(new RuleId("R-118-16"), new RuleId("R-119-24"));

    private static final String PDF = "application/pdf";

    private final Letters letters;
    private final Documents documents;
    private final Identities identities;
    private final Ordinances ordinances;
    private final Swedish swedish;

    DecisionLetter(
            Letters letters, Documents documents, Identities identities, Ordinances ordinances, Swedish swedish) {
        this.letters = letters;
        this.documents = documents;
        this.identities = identities;
        this.ordinances = ordinances;
        this.swedish = swedish;
    }

    /** Returns the reasons of a grant in full, which needs no others (32 § förvaltningslagen). */
    String standardReasons() {
        return swedish.text("decisions.standard-reasons");
    }

    byte[] render(DecisionFile file, Ruling ruling, ActorId decider, Instant now) {
        var text = new LetterText(file, ruling, Signatures.of(file.review(), decider, identities), now);
        return letters.pdf(
                "decision",
                Map.of(
                        "caseNumber", file.application().caseNumber().toString(),
                        "date", now.atZone(Display.STOCKHOLM).toLocalDate(),
                        "letter", text.page(appealSection(file), swedish)));
    }

    DocumentId store(CaseFile subject, byte[] pdf) {
        var name = "beslut-" + subject.caseNumber().replaceAll("[ /]", "-") + ".pdf";
        return documents.store(name, PDF, pdf).id();
    }

    /** Returns the section that says whether a decision may be appealed (R-118-16, R-119-24). */
    private String appealSection(DecisionFile file) {
        return ordinances.firstThatHolds(file.version().id(), APPEAL).section();
    }
}
