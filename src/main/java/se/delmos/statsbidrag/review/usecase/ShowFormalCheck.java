package se.delmos.statsbidrag.review.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applications.ApplicationContent.Partner;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.CompletionView;
import se.delmos.statsbidrag.applications.Completions;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.review.ReviewStatus;
import se.delmos.statsbidrag.review.model.FormalFacts;
import se.delmos.statsbidrag.review.model.Review;
import se.delmos.statsbidrag.review.model.Verdict;

/** Shows every formal check with its rule, the facts used and the result, as stored or as it would be now. */
@Service
public class ShowFormalCheck {

    private final ReviewDesk desk;
    private final CaseFiles files;
    private final FormalExamination examination;
    private final Applicants applicants;
    private final Completions completions;
    private final Clock clock;

    ShowFormalCheck(
            ReviewDesk desk,
            CaseFiles files,
            FormalExamination examination,
            Applicants applicants,
            Completions completions,
            Clock clock) {
        this.desk = desk;
        this.files = files;
        this.examination = examination;
        this.applicants = applicants;
        this.completions = completions;
        this.clock = clock;
    }

    @PreAuthorize("hasAnyRole('CASE_OFFICER','DECISION_MAKER','AUDITOR')")
    @Transactional(readOnly = true)
    public Page show(ApplicationId id) {
        var facts = files.require(id);
        var review = desk.open(id);
        var head = files.head(facts);
        var asked = completions.of(id);
        var today = LocalDate.ofInstant(clock.instant(), Display.STOCKHOLM);
        var awaited = asked.stream()
                .filter(view -> view.isAwaitedOn(today))
                .map(CompletionView::due)
                .findFirst();
        return new Page(
                head,
                facts.version().title(),
                facts.version().id().value(),
                rows(facts, review),
                head.partners().stream()
                        .filter(Partner::getsMoney)
                        .map(partner -> partner(partner, facts))
                        .toList(),
                review.view().status(),
                review.formalReasons(),
                desk.mustDeclare(review),
                desk.mayComplete(review) && awaited.isEmpty(),
                desk.mayComplete(review),
                asked,
                awaited,
                review.version());
    }

    private List<CheckRow> rows(FormalFacts facts, Review review) {
        return review.checks().isEmpty()
                ? examination.of(facts, Map.of()).stream()
                        .map(check -> CheckRow.of(check, facts.version().id().value()))
                        .toList()
                : review.checks().stream().map(CheckRow::of).toList();
    }

    private PartnerCheck partner(Partner partner, FormalFacts facts) {
        var organisation = applicants.require(partner.organisation());
        return new PartnerCheck(
                partner.name(),
                partner.share().orElseThrow(),
                examination.of(organisation, facts.law(), facts.application().submittedAt()).stream()
                        .map(check -> CheckRow.of(check, facts.version().id().value()))
                        .toList());
    }

    /** What the rules on who may get a grant say of a partner with a share: for the officer to weigh, and not stored. */
    public record PartnerCheck(String name, Money share, List<CheckRow> rows) {}

    /**
     * The page.
     *
     * @param mayAsk whether the reader may ask for completion
     * @param awaited the last day of the completion that the check waits for
     */
    public record Page(
            CaseHead head,
            String ordinance,
            String wording,
            List<CheckRow> rows,
            List<PartnerCheck> partners,
            ReviewStatus status,
            Optional<String> reasons,
            boolean mustDeclare,
            boolean mayAct,
            boolean mayAsk,
            List<CompletionView> asked,
            Optional<LocalDate> awaited,
            long version) {

        public boolean isDone() {
            return reasons.isPresent();
        }

        public boolean isFailed() {
            return status == ReviewStatus.FAILED_FORMALLY;
        }

        /** Tells whether a rule that needs no judgement is not met: then the check cannot be passed. */
        public boolean isHindered() {
            return rows.stream().anyMatch(row -> row.verdict() == Verdict.NOT_MET);
        }
    }
}
