package se.delmos.statsbidrag.decisions.model;

import static se.delmos.statsbidrag.decisions.Outcome.GRANTED;
import static se.delmos.statsbidrag.decisions.Outcome.PARTLY_GRANTED;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.RuleId;
import se.delmos.statsbidrag.review.ReviewStatus;

/** The rules that a decision must satisfy before its money is committed. */
public enum DecisionRule {
    CONFLICT_IS_DECLARED("R-FL-02", (ruling, standing) -> standing.cleared().contains(standing.decider())),
    DECIDER_DID_NOT_PREPARE(
            "R-PROC-09", (ruling, standing) -> !standing.participants().contains(standing.decider())),
    CASE_IS_PREPARED("R-PROC-07", (ruling, standing) -> standing.isPrepared()),
    FORMAL_FAILURE_IS_NO_GRANT(
            "R-PROC-06",
            (ruling, standing) -> standing.status() != ReviewStatus.FAILED_FORMALLY
                    || !ruling.outcome().grantsMoney()),
    REASONS_ARE_GIVEN(
            "R-FL-08",
            (ruling, standing) ->
                    !ruling.reasons().isBlank() && !ruling.provisions().isBlank()),
    AMOUNT_IS_WHOLE_KRONOR("R-PROC-24", (ruling, standing) -> ruling.amount().isWholeKronor()),
    AMOUNT_FITS_OUTCOME("R-PROC-12", DecisionRule::fits),
    AMOUNT_IS_WITHIN_CEILING(
            "R-PROC-10",
            (ruling, standing) -> standing.ceiling()
                    .filter(most -> ruling.amount().isMoreThan(most))
                    .isEmpty()),
    PERIOD_IS_KNOWN(
            "R-PROC-12",
            (ruling, standing) -> standing.hasPeriod() || !ruling.outcome().grantsMoney());

    private final RuleId rule;
    private final BiPredicate<Ruling, Standing> satisfied;

    DecisionRule(String rule, BiPredicate<Ruling, Standing> satisfied) {
        this.rule = new RuleId(rule);
        this.satisfied = satisfied;
    }

    public RuleId rule() {
        return rule;
    }

    /** Returns every rule that hinders the decision: all reasons together, never only the first. */
    public static List<DecisionRule> hindering(Ruling ruling, Standing standing) {
        return Arrays.stream(values())
                .filter(rule -> !rule.satisfied.test(ruling, standing))
                .toList();
    }

    private static boolean fits(Ruling ruling, Standing standing) {
        if (ruling.outcome() == GRANTED) {
            return ruling.amount().equals(standing.applied()) && ruling.amount().isPositive();
        }
        if (ruling.outcome() == PARTLY_GRANTED) {
            return ruling.amount().isPositive() && standing.applied().isMoreThan(ruling.amount());
        }
        return ruling.amount().equals(Money.ZERO);
    }
}
