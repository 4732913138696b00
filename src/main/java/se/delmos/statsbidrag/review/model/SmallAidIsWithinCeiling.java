package se.delmos.statsbidrag.review.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import se.delmos.statsbidrag.forms.Meaning;
import se.delmos.statsbidrag.forms.Value;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.RuleId;
import se.delmos.statsbidrag.ordinances.Parameter;

/**
 * What an organisation states to have been granted in de minimis aid in the three years before it applied, with what it
 * applies for, keeps within the ceiling of the European Union. It holds only where an ordinance has it. Years are counted
 * from day to day, as since 2024; before, they were fiscal years, which an officer reads.
 */
final class SmallAidIsWithinCeiling implements FormalRule {

    private static final int YEARS = 3;

    @Override
    public RuleId id() {
        return new RuleId("R-STS-01");
    }

    @Override
    public boolean appliesTo(FormalFacts facts) {
        return facts.isUnder(id());
    }

    @Override
    public CheckResult check(FormalFacts facts) {
        var ceiling = ceiling(facts);
        if (!facts.answers().meanings().containsKey(Meaning.DE_MINIMIS)) {
            return CheckResult.of(this, Verdict.OFFICER, "review.fact.de-minimis-not-asked", ceiling);
        }
        var aids = facts.rows(Meaning.DE_MINIMIS);
        var incomplete = aids.stream()
                .filter(Predicate.not(SmallAidIsWithinCeiling::isComplete))
                .count();
        if (incomplete > 0) {
            return CheckResult.of(
                    this, Verdict.OFFICER, "review.fact.de-minimis-incomplete", Long.toString(incomplete), ceiling);
        }
        var stated = sum(aids, facts.who().appliedOn().minusYears(YEARS));
        var applied = facts.application().amount();
        var over = stated.plus(applied).isMoreThan(ceiling);
        return CheckResult.of(
                this, over ? Verdict.NOT_MET : Verdict.MET, "review.fact.de-minimis", stated, applied, ceiling);
    }

    private static Money ceiling(FormalFacts facts) {
        long euros = facts.parameters().number(Parameter.DE_MINIMIS_CEILING).orElseThrow();
        long rate = facts.parameters().number(Parameter.EURO_RATE).orElseThrow();
        return new Money(Math.multiplyExact(euros, rate));
    }

    private static boolean isComplete(Map<String, Value> aid) {
        return aid.get("granted") instanceof Value.Day && aid.get("amount") instanceof Value.Amount;
    }

    private static Money sum(List<Map<String, Value>> aids, LocalDate after) {
        return Money.sum(aids.stream()
                .filter(aid -> aid.get("granted") instanceof Value.Day granted
                        && granted.day().isAfter(after))
                .map(aid -> aid.get("amount") instanceof Value.Amount amount ? amount.amount() : Money.ZERO)
                .toList());
    }
}
