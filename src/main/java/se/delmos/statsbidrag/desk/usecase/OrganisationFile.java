package se.delmos.statsbidrag.desk.usecase;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.ApplicantView;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applications.ApplicationView;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.applications.Applications.DraftView;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.desk.usecase.MyPages.Draft;
import se.delmos.statsbidrag.desk.usecase.MyPages.Granted;
import se.delmos.statsbidrag.desk.usecase.MyPages.Submitted;
import se.delmos.statsbidrag.review.ReviewStatus;
import se.delmos.statsbidrag.review.Reviews;

/** Puts together what one organisation has with the agency. */
@Component
class OrganisationFile {

    private final Applicants applicants;
    private final Applications applications;
    private final Calls calls;
    private final Reviews reviews;
    private final Outcomes outcomes;
    private final Clock clock;

    OrganisationFile(
            Applicants applicants,
            Applications applications,
            Calls calls,
            Reviews reviews,
            Outcomes outcomes,
            Clock clock) {
        this.applicants = applicants;
        this.applications = applications;
        this.calls = calls;
        this.reviews = reviews;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    MyPages of(ApplicantView applicant) {
        var ids = applicants.everyIdOf(applicant.id());
        var submitted = ids.stream().flatMap(id -> applications.of(id).stream()).toList();
        var decided = decided(submitted);
        var published = calls.published();
        return new MyPages(
                applicant,
                drafts(ids, published),
                waiting(submitted, decided),
                decided,
                published.stream()
                        .filter(call -> call.isOpenAt(clock.instant()))
                        .toList());
    }

    private List<Draft> drafts(Set<ApplicantId> ids, List<CallView> published) {
        var byId = new HashMap<CallId, CallView>();
        published.forEach(call -> byId.put(call.id(), call));
        return ids.stream()
                .flatMap(id -> applications.draftsOf(id).stream())
                .flatMap(draft -> Optional.ofNullable(byId.get(draft.call())).map(call -> draft(draft, call)).stream())
                .sorted(Comparator.comparing(Draft::closesAt))
                .toList();
    }

    private Draft draft(DraftView draft, CallView call) {
        var open = call.isOpenAt(clock.instant());
        return new Draft(
                draft.id(), draft.title(), call.title(), draft.savedAt(), call.closesAt(), open, call.isCancelled());
    }

    private List<Submitted> waiting(List<ApplicationView> submitted, List<Granted> decided) {
        var done = decided.stream().map(Granted::number).toList();
        var reviewed = reviews.of(submitted.stream().map(ApplicationView::id).toList());
        return submitted.stream()
                .filter(application -> !done.contains(application.caseNumber()))
                .map(application -> {
                    var review = reviewed.get(application.id());
                    var started = review != null && review.status() != ReviewStatus.WAITING;
                    return new Submitted(
                            application.id(),
                            application.caseNumber(),
                            application.title(),
                            application.amount(),
                            application.submittedAt(),
                            started);
                })
                .sorted(Comparator.comparing(Submitted::number).reversed())
                .toList();
    }

    private List<Granted> decided(List<ApplicationView> submitted) {
        var decisions =
                outcomes.decisions(submitted.stream().map(ApplicationView::id).toList());
        var ids = decisions.values().stream().map(decision -> decision.id()).toList();
        var afterwards = new Afterwards(outcomes.payments(ids), outcomes.reports(ids));
        return submitted.stream()
                .flatMap(application -> Optional.ofNullable(decisions.get(application.id()))
                        .map(decision -> afterwards.of(application, decision))
                        .stream())
                .sorted(Comparator.comparing(Granted::number).reversed())
                .toList();
    }
}
