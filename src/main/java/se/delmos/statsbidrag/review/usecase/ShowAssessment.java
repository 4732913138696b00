package se.delmos.statsbidrag.review.usecase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.calls.CallAssessment;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.review.ReviewStatus;
import se.delmos.statsbidrag.review.model.Assessment;
import se.delmos.statsbidrag.review.model.Merit;
import se.delmos.statsbidrag.review.model.PriorityPoint;
import se.delmos.statsbidrag.review.model.Proposal;
import se.delmos.statsbidrag.review.model.Review;

/** Shows the assessment and the proposal, to fill in or as handed in. */
@Service
public class ShowAssessment {

    private static final Set<ReviewStatus> OPEN = Set.of(ReviewStatus.ASSESSMENT, ReviewStatus.PROPOSED);

    private final ReviewDesk desk;
    private final CaseFiles files;

    ShowAssessment(ReviewDesk desk, CaseFiles files) {
        this.desk = desk;
        this.files = files;
    }

    @PreAuthorize("hasAnyRole('CASE_OFFICER','DECISION_MAKER','AUDITOR')")
    @Transactional(readOnly = true)
    public Page show(ApplicationId id) {
        var facts = files.require(id);
        var review = desk.open(id);
        return new Page(
                files.head(facts),
                facts.call().ceiling(),
                facts.call().content().assessment().orUsual(),
                facts.version().ordinance().value(),
                Work.of(review),
                PriorityPoint.under(facts.law()),
                review.view().status(),
                desk.mustDeclare(review),
                desk.mayHandle(review) && OPEN.contains(review.view().status()),
                review.version());
    }

    /** What the officer has handed in so far. */
    public record Work(List<Merit> merits, Set<PriorityPoint> priorities, Optional<Proposal> proposal) {

        static Work of(Review review) {
            return new Work(review.merits(), review.priorities(), review.proposal());
        }

        /** Returns all points weighed together, from 0 to 100. */
        public int weighed() {
            return Assessment.weighed(merits);
        }
    }

    /**
     * The page.
     *
     * @param weighed the criteria that the application is judged by, with their weights
     */
    public record Page(
            CaseHead head,
            Optional<Money> ceiling,
            CallAssessment weighed,
            String ordinance,
            Work work,
            List<PriorityPoint> points,
            ReviewStatus status,
            boolean mustDeclare,
            boolean mayAct,
            long version) {

        /** Returns the most that may be proposed. */
        public Money most() {
            return ceiling.filter(limit -> head.amount().isMoreThan(limit)).orElse(head.amount());
        }

        public boolean isBeforeAssessment() {
            return status == ReviewStatus.WAITING || status == ReviewStatus.FORMAL_CHECK;
        }

        public boolean isFailed() {
            return status == ReviewStatus.FAILED_FORMALLY;
        }
    }
}
