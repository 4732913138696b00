package se.delmos.statsbidrag.review.usecase;

import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.review.model.Assessment;
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
    public void propose(ApplicationId id, long version, Assessment assessment, Proposal proposal) {
        var facts = files.require(id);
        var review = desk.open(id, version);
        new ProposalLimits(facts.application().amount(), facts.call().ceiling()).refuseOver(proposal);
        desk.save(review.propose(assessment, proposal, desk.actor().id(), clock.instant()));
        diary.drawnUp(facts.application().caseNumber(), "review.diary.proposal");
    }
}
