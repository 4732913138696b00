package se.delmos.statsbidrag.desk.usecase;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationView;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.workflow.WorkItem;
import se.delmos.statsbidrag.workflow.WorkList;

/** Shows what waits for a case officer or a decision maker, or all cases. */
@Service
public class ShowQueue {

    private static final Set<Role> ANYBODY =
            EnumSet.of(Role.CASE_OFFICER, Role.DECISION_MAKER, Role.ECONOMIST, Role.APPLICANT);

    private final WorkList workList;
    private final CaseSearch cases;
    private final CaseRows rows;
    private final Calls calls;
    private final Applications applications;
    private final CurrentActor currentActor;

    ShowQueue(
            WorkList workList,
            CaseSearch cases,
            CaseRows rows,
            Calls calls,
            Applications applications,
            CurrentActor currentActor) {
        this.workList = workList;
        this.cases = cases;
        this.rows = rows;
        this.calls = calls;
        this.applications = applications;
        this.currentActor = currentActor;
    }

    @PreAuthorize("hasAnyRole('CASE_OFFICER','DECISION_MAKER','AUDITOR')")
    @Transactional(readOnly = true)
    public Queue show(QueueFilter chosen) {
        var reader = currentActor.require();
        var doer = reader.has(Role.CASE_OFFICER) || reader.has(Role.DECISION_MAKER);
        var filter = doer ? chosen : new QueueFilter(true, chosen.state(), chosen.call(), chosen.page());
        var published = calls.published();
        var found = filter.all() ? everything(published) : waiting(reader.roles());
        var listed = rows.of(found.cases(), found.items(), reader).stream()
                .filter(row -> filter.all() || row.mine())
                .sorted(CaseRow.LONGEST_WAIT_FIRST)
                .toList();
        return new QueueView(filter, listed, published, applications.unansweredInterests()).queue(doer);
    }

    private Found waiting(Collection<Role> roles) {
        var items = workList.waitingFor(
                roles.stream().filter(role -> role != Role.APPLICANT).toList());
        return new Found(cases.about(items), items);
    }

    private Found everything(List<CallView> published) {
        return new Found(cases.in(published), workList.waitingFor(ANYBODY));
    }

    private record Found(Collection<ApplicationView> cases, List<WorkItem> items) {}
}
