package se.delmos.statsbidrag.review.usecase;

import java.time.Instant;
import java.util.Optional;
import se.delmos.statsbidrag.kernel.RuleId;
import se.delmos.statsbidrag.ordinances.RuleView;
import se.delmos.statsbidrag.review.model.CheckEntry;
import se.delmos.statsbidrag.review.model.JudgedCheck;
import se.delmos.statsbidrag.review.model.Verdict;

/**
 * One check on the page.
 *
 * @param judged the officer's answer, where the facts did not settle the rule and it has been given
 * @param examinedAt when it was stored, empty as long as it is only shown
 */
public record CheckRow(
        RuleView rule,
        Verdict verdict,
        String facts,
        Optional<Boolean> judged,
        String ordinanceVersion,
        Optional<Instant> examinedAt) {

    static CheckRow of(JudgedCheck check, String version) {
        return new CheckRow(check.rule(), check.verdict(), check.facts(), Optional.empty(), version, Optional.empty());
    }

    static CheckRow of(CheckEntry entry) {
        var rule = new RuleView(new RuleId(entry.rule()), entry.sentence(), entry.section(), entry.verification());
        return new CheckRow(
                rule,
                entry.verdict(),
                entry.facts(),
                Optional.of(entry.met()),
                entry.ordinanceVersion(),
                Optional.of(entry.examinedAt()));
    }

    public boolean asksOfficer() {
        return verdict == Verdict.OFFICER;
    }
}
