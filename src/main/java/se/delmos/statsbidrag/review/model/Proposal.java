package se.delmos.statsbidrag.review.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.Collectors;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** What the officer proposes: whole kronor, or zero for a refusal, with reasons and provisions (R-FL-08). */
@Embeddable
public record Proposal(
        @Column(name = "proposed_ore") long amountOre,
        @Column(name = "reasons") String reasons,
        @Column(name = "provisions") String provisionLines) {

    public Proposal {
        if (reasons.isBlank() || provisionLines.isBlank()) {
            throw new RuleViolation("review.proposal.reasons-missing");
        }
        if (amountOre < 0 || amountOre % 100 != 0) {
            throw new RuleViolation("review.proposal.whole-kronor");
        }
    }

    /** Proposes an amount; provisions are given one per line. */
    public static Proposal of(Money amount, String reasons, List<String> provisions) {
        return new Proposal(amount.ore(), reasons, String.join("\n", provisions));
    }

    public Money amount() {
        return new Money(amountOre);
    }

    public List<String> provisions() {
        return provisionLines
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toUnmodifiableList());
    }
}
