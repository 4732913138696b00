package se.delmos.statsbidrag.desk.usecase;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.desk.usecase.CasePage.Next;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.workflow.WorkItem;
import se.delmos.statsbidrag.workflow.WorkList;

/** Whose turn it is in a case, and whether the reader may see its content. */
@Component
class Turn {

    private final WorkList workList;
    private final CurrentActor currentActor;

    Turn(WorkList workList, CurrentActor currentActor) {
        this.workList = workList;
        this.currentActor = currentActor;
    }

    Progress progress(CaseFile file) {
        var item = file.decision()
                .map(decision ->
                        decision.outcome().grantsMoney() ? workList.about(decision.id()) : Optional.<WorkItem>empty())
                .orElseGet(() -> workList.about(file.application().id()));
        return new Progress(file.review(), file.decision().orElse(null), item.orElse(null));
    }

    /** Whoever is to do a task declares first that there is no conflict of interest (R-FL-02). */
    Optional<Next> next(CaseFile file, Progress progress, boolean open) {
        var mine = progress.isFor(currentActor.require());
        return progress.item().map(item -> {
            if (mine && !open) {
                var declaration = "/handlaggning/arenden/" + file.application().id() + "/jav";
                return new Next("declare-conflict", item.role(), declaration, true);
            }
            return new Next(item.task(), item.role(), item.link(), mine);
        });
    }

    /** An auditor reads all; after the decision there is nothing left to be partial in; else after a declaration. */
    boolean maySeeContent(CaseFile file) {
        var reader = currentActor.require();
        return reader.has(Role.AUDITOR)
                || file.decision().isPresent()
                || file.review().isClearedFor(reader);
    }
}
