package se.delmos.statsbidrag.review.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.applicants.ProfileView;
import se.delmos.statsbidrag.applications.ApplicationContent;
import se.delmos.statsbidrag.applications.ApplicationContent.Part;
import se.delmos.statsbidrag.applications.ApplicationContent.Partner;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.kernel.Bankgiro;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.review.model.FormalFacts;

/**
 * What stands at the top of each page of a case.
 *
 * @param lacking the account to pay to, where it is none of the organisation's own (R-119-19)
 */
public record CaseHead(
        ApplicationId id,
        String caseNumber,
        String title,
        String applicant,
        ApplicantKind kind,
        String county,
        Money amount,
        String call,
        Instant submittedAt,
        Optional<Bankgiro> lacking,
        List<Part> parts,
        List<Partner> partners) {

    static CaseHead of(FormalFacts facts, ProfileView registered, ApplicationContent content) {
        var application = facts.application();
        return new CaseHead(
                application.id(),
                application.caseNumber().toString(),
                application.title(),
                facts.applicant().name(),
                facts.applicant().kind(),
                facts.applicant().county(),
                application.amount(),
                facts.call().title(),
                application.submittedAt(),
                application.account().filter(account -> !registered.owns(account)),
                content.parts(),
                content.partners());
    }
}
