package se.delmos.statsbidrag.review.model;

import java.util.Optional;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** The most that may be proposed: what was applied for, and the call's ceiling where it has one (R-PROC-10). */
public record ProposalLimits(Money applied, Optional<Money> ceiling) {

    public void refuseOver(Proposal proposal) {
        if (proposal.amount().isMoreThan(applied)) {
            throw new RuleViolation("review.proposal.over-applied", Display.kr(applied));
        }
        ceiling.filter(most -> proposal.amount().isMoreThan(most)).ifPresent(most -> {
            throw new RuleViolation("review.proposal.over-ceiling", Display.kr(most));
        });
    }
}
