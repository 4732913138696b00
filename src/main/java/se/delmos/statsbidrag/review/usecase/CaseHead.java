package se.delmos.statsbidrag.review.usecase;

import java.time.Instant;
import java.util.Map;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.applicants.ApplicantView;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.ApplicationView;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.Question;
import se.delmos.statsbidrag.kernel.Money;

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
        Map<Question, String> answers) {

    static CaseHead of(ApplicationView application, ApplicantView applicant, CallView call) {
        return new CaseHead(
                application.id(),
                application.caseNumber().toString(),
                application.title(),
                applicant.name(),
                applicant.kind(),
                applicant.county(),
                application.amount(),
                call.title(),
                application.submittedAt(),
                application.answers());
    }
}
