package se.delmos.statsbidrag.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.ApplicationView;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallStatus;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.decisions.Decisions;
import se.delmos.statsbidrag.review.Reviews;
import se.delmos.statsbidrag.workflow.model.CallStanding;
import se.delmos.statsbidrag.workflow.model.HandlingStanding;
import se.delmos.statsbidrag.workflow.model.Standing;
import se.delmos.statsbidrag.workflow.model.Workflow;

/** Asks the modules where their things stand, and says where the processes ought to stand. */
@Component
class Standings {

    private final Calls calls;
    private final Applications applications;
    private final Reviews reviews;
    private final Decisions decisions;
    private final GrantStandings grants;

    Standings(Calls calls, Applications applications, Reviews reviews, Decisions decisions, GrantStandings grants) {
        this.calls = calls;
        this.applications = applications;
        this.reviews = reviews;
        this.decisions = decisions;
        this.grants = grants;
    }

    Standing of(Workflow workflow, UUID subject) {
        return switch (workflow) {
            case CALL -> ofCall(new CallId(subject));
            case APPLICATION_HANDLING -> ofApplication(new ApplicationId(subject));
            case GRANT_FOLLOW_UP -> grants.of(subject);
        };
    }

    /** Returns where every process ought to stand, with a bounded number of queries per call. */
    List<Standing> all() {
        var all = new ArrayList<Standing>();
        calls.drafted().forEach(call -> all.add(CallStanding.of(call, CallStatus.DRAFT)));
        for (var call : calls.published()) {
            all.add(CallStanding.of(call.id(), call.status()));
            all.addAll(ofApplications(applications.in(call.id())));
        }
        all.addAll(grants.all());
        return all;
    }

    private Standing ofCall(CallId id) {
        return calls.status(id).map(status -> CallStanding.of(id, status)).orElseGet(() -> CallStanding.removed(id));
    }

    private Standing ofApplication(ApplicationId id) {
        return applications.among(List.of(id)).values().stream()
                .findFirst()
                .map(application -> HandlingStanding.of(application, reviews.of(id), decisions.of(id)))
                .orElseGet(() -> HandlingStanding.withdrawn(id));
    }

    private List<Standing> ofApplications(List<ApplicationView> submitted) {
        var handled = submitted.stream().filter(each -> !each.imported()).toList();
        var ids = handled.stream().map(ApplicationView::id).toList();
        var reviewed = reviews.of(ids);
        var decided = decisions.of(ids);
        return handled.stream()
                .map(each -> HandlingStanding.of(
                        each,
                        Optional.ofNullable(reviewed.get(each.id())).orElseGet(() -> reviews.of(each.id())),
                        Optional.ofNullable(decided.get(each.id()))))
                .toList();
    }
}
