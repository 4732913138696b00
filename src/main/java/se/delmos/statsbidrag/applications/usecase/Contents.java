package se.delmos.statsbidrag.applications.usecase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
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
        return of(application, application.content(), application.arrival());
    }

    ApplicationContent of(Application application, Content content, Arrival arrival) {
        var call = calls.require(application.call());
        var applicant = applicants.require(application.applicant());
        return new ApplicationContent(
                application.id(),
                arrival.caseNumber(),
                call.title(),
                call.ordinance().value(),
                applicant,
                arrival.submittedAt(),
                identities.nameOf(new ActorId(arrival.submittedBy())),
                arrival.late(),
                arrival.imported(),
                application.title(),
                content.amount(),
                content.period(),
                headings(call, content),
                answers(call, content),
                costs(content),
                content.account(),
                terms.requirements(call, applicant).statements() && !arrival.imported(),
                content.taxDebts(),
                content.liquidation(),
                Optional.ofNullable(arrival.copyId()).map(DocumentId::new));
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
}
