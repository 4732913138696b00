package se.delmos.statsbidrag.applications.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.ApplicantView;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applications.ApplicationContent;
import se.delmos.statsbidrag.applications.model.Application;
import se.delmos.statsbidrag.applications.model.Arrival;
import se.delmos.statsbidrag.applications.model.Content;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.documents.DocumentId;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionView.UseHeading;
import se.delmos.statsbidrag.registry.CaseNumber;

/** Puts names in place of ids in what was handed in. */
@Component
class Contents {

    private final Calls calls;
    private final Applicants applicants;
    private final Identities identities;
    private final CallTerms terms;

    Contents(Calls calls, Applicants applicants, Identities identities, CallTerms terms) {
        this.calls = calls;
        this.applicants = applicants;
        this.identities = identities;
        this.terms = terms;
    }

    ApplicationContent of(Application application) {
        var arrival = application.arrival();
        var by = new ActorId(arrival.submittedBy());
        var sending = new Sending(by, arrival.submittedAt(), arrival.late(), Optional.of(arrival));
        return content(application, application.content(), sending);
    }

    /** Returns what is about to be handed in, for the copy that goes into the case that is opened with it. */
    ApplicationContent handedInBy(ActorId person, Instant at, Application application, Content content) {
        var late = !calls.require(application.call()).isOpenAt(at);
        return content(application, content, new Sending(person, at, late, Optional.empty()));
    }

    private ApplicationContent content(Application application, Content content, Sending sending) {
        var call = calls.require(application.call());
        var applicant = applicants.require(application.applicant());
        return new ApplicationContent(
                application.id(),
                sending.caseNumber(),
                call.title(),
                call.ordinance().value(),
                applicant,
                sending.at(),
                identities.nameOf(sending.by()),
                sending.late(),
                sending.imported(),
                application.title(),
                content.amount(),
                content.period(),
                headings(call, content),
                answers(call, content),
                costs(content),
                content.account(),
                isAsked(call, applicant) && !sending.imported(),
                content.taxDebts(),
                content.liquidation(),
                sending.copy());
    }

    private List<String> headings(CallView call, Content content) {
        var chosen = Set.copyOf(content.uses());
        return terms.headings(call).stream()
                .filter(heading -> chosen.contains(heading.code()))
                .map(UseHeading::text)
                .toList();
    }

    private static List<ApplicationContent.Answer> answers(CallView call, Content content) {
        var given = content.answers();
        return call.questions().stream()
                .filter(given::containsKey)
                .map(question -> new ApplicationContent.Answer(question, given.getOrDefault(question, "")))
                .toList();
    }

    private static List<ApplicationContent.Cost> costs(Content content) {
        return content.costs().entrySet().stream()
                .map(line -> new ApplicationContent.Cost(line.getKey(), line.getValue()))
                .toList();
    }

    private boolean isAsked(CallView call, ApplicantView applicant) {
        return terms.requirements(call, applicant).statements();
    }

    private record Sending(ActorId by, Instant at, boolean late, Optional<Arrival> arrival) {

        Optional<CaseNumber> caseNumber() {
            return arrival.map(Arrival::caseNumber);
        }

        boolean imported() {
            return arrival.map(Arrival::imported).orElse(false);
        }

        Optional<DocumentId> copy() {
            return arrival.map(Arrival::copyId).map(DocumentId::new);
        }
    }
}
