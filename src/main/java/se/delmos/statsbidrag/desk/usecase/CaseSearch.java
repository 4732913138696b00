package se.delmos.statsbidrag.desk.usecase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.ApplicationView;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.decisions.Decisions;
import se.delmos.statsbidrag.decisions.GrantView;
import se.delmos.statsbidrag.workflow.WorkItem;

/** Finds the applications that tasks are about, or those of calls. */
@Component
class CaseSearch {

    private final Applications applications;
    private final Decisions decisions;

    CaseSearch(Applications applications, Decisions decisions) {
        this.applications = applications;
        this.decisions = decisions;
    }

    /** A task is about an application, or about a decision on one. */
    Collection<ApplicationView> about(List<WorkItem> items) {
        var subjects = items.stream().map(WorkItem::subject).collect(Collectors.toSet());
        var ids = new ArrayList<ApplicationId>();
        subjects.forEach(subject -> ids.add(new ApplicationId(subject)));
        var direct = applications.among(ids);
        if (direct.size() == subjects.size()) {
            return direct.values();
        }
        var found = new ArrayList<>(direct.values());
        found.addAll(applications.among(decidedIn(subjects)).values());
        return found;
    }

    List<ApplicationView> in(List<CallView> calls) {
        return applications.inAny(calls.stream().map(CallView::id).toList());
    }

    private List<ApplicationId> decidedIn(Set<UUID> subjects) {
        return decisions.grants().stream()
                .filter(grant -> subjects.contains(grant.id().value()))
                .map(GrantView::application)
                .toList();
    }
}
