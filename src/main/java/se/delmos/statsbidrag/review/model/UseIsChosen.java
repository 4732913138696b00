package se.delmos.statsbidrag.review.model;

import java.util.Set;
import java.util.stream.Collectors;
import se.delmos.statsbidrag.kernel.RuleId;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionView.UseHeading;

/** At least one heading of 4 § is chosen, and none that the wording does not have. */
final class UseIsChosen implements FormalRule {

    @Override
    public RuleId id() {
        return new RuleId("R-118-05");
    }

    @Override
    public boolean appliesTo(FormalFacts facts) {
        return facts.isUnder(id());
    }

    @Override
    public CheckResult check(FormalFacts facts) {
        var chosen = facts.application().uses();
        var known = facts.version().uses().stream()
                .filter(use -> chosen.contains(use.code()))
                .toList();
        var met = known.size() == Set.copyOf(chosen).size();
        var texts = known.stream().map(UseHeading::text).collect(Collectors.joining("; "));
        if (chosen.isEmpty()) {
            return CheckResult.of(this, Verdict.NOT_MET, "review.fact.uses-none");
        }
        return met
                ? CheckResult.of(this, Verdict.MET, "review.fact.uses", texts)
                : CheckResult.of(this, Verdict.NOT_MET, "review.fact.uses-missing", String.join(", ", chosen));
    }
}
