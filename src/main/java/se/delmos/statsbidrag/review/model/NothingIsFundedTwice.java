package se.delmos.statsbidrag.review.model;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.delmos.statsbidrag.applications.ApplicationView;
import se.delmos.statsbidrag.forms.Meaning;
import se.delmos.statsbidrag.forms.Value;
import se.delmos.statsbidrag.kernel.Period;
import se.delmos.statsbidrag.kernel.RuleId;

/** The same applicant's other cases for the same time, and other grants that it states, are flagged: the officer compares. */
final class NothingIsFundedTwice implements FormalRule {

    @Override
    public RuleId id() {
        return new RuleId("R-119-14");
    }

    @Override
    public boolean appliesTo(FormalFacts facts) {
        return facts.isUnder(id());
    }

    @Override
    public CheckResult check(FormalFacts facts) {
        var cases = facts.others().stream()
                .filter(other -> isAtTheSameTime(other, facts.application()))
                .map(other -> other.caseNumber().toString());
        var stated = facts.cells(Meaning.OTHER_GRANTS, "giver", Value.Words.class).stream()
                .map(Value.Words::text);
        var flagged = Stream.concat(cases, stated).collect(Collectors.joining(", "));
        return flagged.isEmpty()
                ? CheckResult.of(this, Verdict.MET, "review.fact.funded-once")
                : CheckResult.of(this, Verdict.OFFICER, "review.fact.funded-twice", flagged);
    }

    private static boolean isAtTheSameTime(ApplicationView other, ApplicationView application) {
        return other.period()
                .flatMap(theirs -> application.period().map(ours -> overlap(theirs, ours)))
                .orElse(false);
    }

    private static boolean overlap(Period one, Period other) {
        return !one.from().isAfter(other.to()) && !other.from().isAfter(one.to());
    }
}
