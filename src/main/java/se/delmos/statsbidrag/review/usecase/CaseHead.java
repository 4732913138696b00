package se.delmos.statsbidrag.review.usecase;

import java.time.Instant;
import java.util.List;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.applications.ApplicationContent.Part;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.review.model.FormalFacts;

/** What stands at the top of each page of a case. */
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
        List<Part> parts) {

    static CaseHead of(FormalFacts facts, List<Part> parts) {
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
                parts);
    }
}
