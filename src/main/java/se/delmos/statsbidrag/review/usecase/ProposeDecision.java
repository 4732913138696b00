package se.delmos.statsbidrag.review.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.review.model.Assessment;
import se.delmos.statsbidrag.review.model.Mark;
import se.delmos.statsbidrag.review.model.PriorityPoint;
import se.delmos.statsbidrag.review.model.Proposal;
import se.delmos.statsbidrag.review.model.ProposalLimits;

/** The officer assesses the merits and proposes an amount or a refusal. */
@Service
public class ProposeDecision {

    private final ReviewDesk desk;
    private final CaseFiles files;
    private final CaseDiary diary;
    private final Clock clock;

    ProposeDecision(ReviewDesk desk, CaseFiles files, CaseDiary diary, Clock clock) {
        this.desk = desk;
        this.files = files;
        this.diary = diary;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('CASE_OFFICER')")
    @Transactional
    public void propose(Command command) {
        var id = command.id();
        var proposal = command.proposal();
        var facts = files.require(id);
        var review = desk.open(id, command.version());
        var weighed = facts.call().content().assessment().orUsual();
        var assessment = Assessment.by(weighed, command.marks(), command.priorities());
        new ProposalLimits(facts.application().amount(), facts.call().ceiling()).refuseOver(proposal);
        desk.save(review.propose(assessment, proposal, desk.actor().id(), clock.instant()));
        diary.drawnUp(facts.application().caseNumber(), "review.diary.proposal");
    }

    /**
     * What the officer came to.
     *
     * @param marks one for each criterion of the call, in their order
     */
    public record Command(
            ApplicationId id, long version, List<Mark> marks, Set<PriorityPoint> priorities, Proposal proposal) {}
}
