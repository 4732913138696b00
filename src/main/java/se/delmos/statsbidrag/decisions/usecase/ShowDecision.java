package se.delmos.statsbidrag.decisions.usecase;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.decisions.model.DecisionRepository;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.ledger.BudgetView;
import se.delmos.statsbidrag.ledger.Ledger;
import se.delmos.statsbidrag.review.ReviewStatus;

/** Shows staff the proposal with what the frame has left, or the decision that was made. */
@Service
public class ShowDecision {

    private final DecisionRepository decisions;
    private final DecisionFiles files;
    private final Ledger ledger;
    private final MadeDecisions made;
    private final Identities identities;
    private final CurrentActor currentActor;

    ShowDecision(
            DecisionRepository decisions,
            DecisionFiles files,
            Ledger ledger,
            MadeDecisions made,
            Identities identities,
            CurrentActor currentActor) {
        this.decisions = decisions;
        this.files = files;
        this.ledger = ledger;
        this.made = made;
        this.identities = identities;
        this.currentActor = currentActor;
    }

    @PreAuthorize("hasAnyRole('CASE_OFFICER','DECISION_MAKER','AUDITOR')")
    @Transactional(readOnly = true)
    public Page show(ApplicationId id) {
        var file = files.require(id);
        return new Page(
                CaseHead.of(file),
                decisions.on(id.value()).map(made::of),
                proposal(file),
                file.call().budget().map(ledger::budget),
                Reader.of(currentActor.require(), file));
    }

    private Proposal proposal(DecisionFile file) {
        var review = file.review();
        return new Proposal(
                review.status(),
                review.proposal(),
                review.officer().map(identities::nameOf),
                review.reasons(),
                review.provisions(),
                review.version());
    }

    /** What the officer proposes. */
    public record Proposal(
            ReviewStatus status,
            Optional<Money> amount,
            Optional<String> officer,
            String reasons,
            List<String> provisions,
            long version) {

        public boolean isReady() {
            return isFailed() || status == ReviewStatus.PROPOSED;
        }

        public boolean isFailed() {
            return status == ReviewStatus.FAILED_FORMALLY;
        }

        public boolean isGrant() {
            return amount.filter(Money::isPositive).isPresent();
        }
    }

    /** The person who reads the page: whether they decide, have declared, or have prepared the case (R-PROC-09). */
    public record Reader(boolean decides, boolean cleared, boolean prepared) {

        static Reader of(Actor actor, DecisionFile file) {
            return new Reader(
                    actor.has(Role.DECISION_MAKER),
                    file.review().cleared().contains(actor.id()),
                    file.review().participants().contains(actor.id()));
        }
    }

    /** The page. */
    public record Page(
            CaseHead head,
            Optional<MadeDecision> decision,
            Proposal proposal,
            Optional<BudgetView> frame,
            Reader reader) {

        public boolean mustDeclare() {
            return decision.isEmpty() && reader.decides() && !reader.cleared() && !reader.prepared();
        }

        public boolean mayDecide() {
            return decision.isEmpty()
                    && reader.decides()
                    && reader.cleared()
                    && !reader.prepared()
                    && proposal.isReady();
        }
    }
}
