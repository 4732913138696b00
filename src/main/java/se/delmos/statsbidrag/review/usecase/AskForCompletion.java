package se.delmos.statsbidrag.review.usecase;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseUnless;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.Completions;

/** The officer asks the applicant to complete named sections before the formal check is done (20 § FL, R-118-09). */
@Service
public class AskForCompletion {

    private final ReviewDesk desk;
    private final Completions completions;

    AskForCompletion(ReviewDesk desk, Completions completions) {
        this.desk = desk;
        this.completions = completions;
    }

    @PreAuthorize("hasRole('CASE_OFFICER')")
    @Transactional
    public void ask(ApplicationId id, Completions.Request request) {
        refuseUnless(desk.mayComplete(desk.open(id)), "completion.not-now");
        completions.ask(id, request);
    }
}
