package se.delmos.statsbidrag.desk.usecase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationContent;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.ApplicationPages;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.registry.CaseView.RecordView;
import se.delmos.statsbidrag.registry.Registry;
import se.delmos.statsbidrag.workflow.WorkItem;

/** Shows one case: what was applied for, what has been done, and the one thing to do next. */
@Service
public class ShowCasePage {

    private final Dossiers files;
    private final Turn turn;
    private final Registry registry;
    private final ApplicationPages pages;
    private final Identities identities;

    ShowCasePage(Dossiers files, Turn turn, Registry registry, ApplicationPages pages, Identities identities) {
        this.files = files;
        this.turn = turn;
        this.registry = registry;
        this.pages = pages;
        this.identities = identities;
    }

    @PreAuthorize("hasAnyRole('CASE_OFFICER','DECISION_MAKER','AUDITOR')")
    @Transactional(readOnly = true)
    public CasePage show(ApplicationId id) {
        var file = files.open(id);
        var progress = turn.progress(file);
        var open = turn.maySeeContent(file);
        var content = Optional.of(id).filter(seen -> open).map(pages::show);
        return new CasePage(
                file,
                open,
                progress.state(),
                CaseStep.of(file, progress.item().map(WorkItem::task)),
                turn.next(file, progress, open),
                content.map(ApplicationContent::parts).orElse(List.of()),
                content.map(ApplicationContent::signatures).orElse(List.of()),
                content.map(ApplicationContent::partners).orElse(List.of()),
                content.map(ApplicationContent::interests).orElse(List.of()),
                Money.sum(file.application().budget().values()),
                open ? records(file) : List.of(),
                names(file));
    }

    private List<RecordView> records(CaseFile file) {
        var records = new ArrayList<RecordView>();
        registry.find(file.application().caseNumber()).ifPresent(found -> records.addAll(found.records()));
        Collections.reverse(records);
        return records;
    }

    private Map<String, String> names(CaseFile file) {
        var names = new LinkedHashMap<String, String>();
        file.review().officer().ifPresent(officer -> names.put("officer", identities.nameOf(officer)));
        file.decision().ifPresent(decision -> names.put("decider", identities.nameOf(decision.decidedBy())));
        if (!file.application().imported()) {
            names.put("applicant", identities.nameOf(file.application().submittedBy()));
        }
        return names;
    }
}
