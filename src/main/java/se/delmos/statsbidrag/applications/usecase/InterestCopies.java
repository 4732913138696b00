package se.delmos.statsbidrag.applications.usecase;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.ApplicantView;
import se.delmos.statsbidrag.applications.ApplicationContent.Part;
import se.delmos.statsbidrag.applications.model.ExpressionOfInterest;
import se.delmos.statsbidrag.applications.usecase.PromisedCopies.Kind;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.documents.DocumentId;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.kernel.Display;

/** Promises the copy of exactly what was sent as an expression of interest. */
@Component
class InterestCopies {

    private final PromisedCopies copies;
    private final InterestForms forms;
    private final Identities identities;

    InterestCopies(PromisedCopies copies, InterestForms forms, Identities identities) {
        this.copies = copies;
        this.forms = forms;
        this.identities = identities;
    }

    DocumentId of(ExpressionOfInterest interest, CallView call, ApplicantView sender) {
        var arrival = interest.arrival();
        var copy = new Copy(
                sender,
                call.title(),
                call.ordinance().value(),
                arrival.submittedAt(),
                identities.nameOf(new ActorId(arrival.submittedBy())),
                arrival.late(),
                interest.summary(),
                forms.parts(interest, call, Display.SWEDISH));
        return copies.promise(Kind.INTEREST, copy, arrival.caseNumber(), arrival.submittedAt(), sender.name());
    }

    /**
     * What the copy says.
     *
     * @param text of an expression of interest in a short text, which has no parts
     */
    public record Copy(
            ApplicantView applicant,
            String callTitle,
            String ordinance,
            Instant receivedAt,
            String sentBy,
            boolean late,
            String text,
            List<Part> parts) {}
}
