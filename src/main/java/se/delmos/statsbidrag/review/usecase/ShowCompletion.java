package se.delmos.statsbidrag.review.usecase;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.CompletionView;
import se.delmos.statsbidrag.applications.Completions;

/** Shows what can be asked to be completed, and what has been asked so far. */
@Service
public class ShowCompletion {

    private final ReviewDesk desk;
    private final CaseFiles files;
    private final Completions completions;

    ShowCompletion(ReviewDesk desk, CaseFiles files, Completions completions) {
        this.desk = desk;
        this.files = files;
        this.completions = completions;
    }

    @PreAuthorize("hasRole('CASE_OFFICER')")
    @Transactional(readOnly = true)
    public Page show(ApplicationId id) {
        var facts = files.require(id);
        var review = desk.open(id);
        return new Page(
                files.head(facts),
                completions.sections(id),
                completions.of(id),
                desk.mayComplete(review),
                desk.mustDeclare(review));
    }

    /** The page: the case, the sections to choose among, and what has been asked, the latest first. */
    public record Page(
            CaseHead head,
            List<Completions.Section> sections,
            List<CompletionView> asked,
            boolean mayAct,
            boolean mustDeclare) {}
}
