package se.delmos.statsbidrag.review.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.kernel.Open;
import se.delmos.statsbidrag.kernel.RuleId;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionView;
import se.delmos.statsbidrag.ordinances.Ordinances;
import se.delmos.statsbidrag.ordinances.Provisions;
import se.delmos.statsbidrag.ordinances.RuleView;
import se.delmos.statsbidrag.ordinances.Verification;
import se.delmos.statsbidrag.review.model.ApplicantFacts;
import se.delmos.statsbidrag.review.model.CheckResult;
import se.delmos.statsbidrag.review.model.FormalRules;
import se.delmos.statsbidrag.review.model.Verdict;

/**
 * Lets anyone test whether their organisation may apply, by the same rules as the formal check. What is stated is not kept,
 * and the answer binds nobody.
 */
@Service
public class TryEligibility {

    private static final RuleId CIVIL_SOCIETY = new RuleId("R-119-01");

    private final Calls calls;
    private final Ordinances ordinances;
    private final Clock clock;

    TryEligibility(Calls calls, Ordinances ordinances, Clock clock) {
        this.calls = calls;
        this.ordinances = ordinances;
        this.clock = clock;
    }

    /** Returns the questions of a published call and, when they are answered, each rule with its outcome. */
    @Open(reason = "anyone may ask before they sign in; nothing is stored")
    @Transactional(readOnly = true)
    public Page answer(CallId id, Optional<Stated> stated) {
        var call = calls.require(id);
        if (call.budget().isEmpty()) {
            throw new NotFound(id);
        }
        var law = ordinances.provisions(call.version(), clock.instant());
        var wording = law.version();
        var outcomes = stated.map(said -> FormalRules.examine(facts(said, law))).orElse(List.of());
        return Page.of(
                call, law, outcomes.stream().map(result -> row(result, wording)).toList());
    }

    private ApplicantFacts facts(Stated said, Provisions law) {
        var today = LocalDate.ofInstant(clock.instant(), Display.STOCKHOLM);
        return new ApplicantFacts(
                said.kind(), Optional.empty(), said.activeSince(), said.taxDebts(), said.liquidation(), today, law);
    }

    private Row row(CheckResult result, OrdinanceVersionView wording) {
        return new Row(ordinances.rule(result.rule(), wording.id()), result.verdict());
    }

    /** What the organisation says of itself; what it leaves out is not taken as a no. */
    public record Stated(
            ApplicantKind kind,
            Optional<LocalDate> activeSince,
            Optional<Boolean> taxDebts,
            Optional<Boolean> liquidation) {}

    /** A rule and what it comes to. */
    public record Row(RuleView rule, Verdict verdict) {}

    /**
     * The page.
     *
     * @param civilSociety whether the call is for associations and foundations, which are asked more
     * @param rows empty until the questions are answered
     */
    public record Page(CallId call, String title, String ordinance, boolean civilSociety, List<Row> rows) {

        static Page of(CallView call, Provisions law, List<Row> rows) {
            var civilSociety = law.holds(CIVIL_SOCIETY);
            return new Page(call.id(), call.title(), law.version().title(), civilSociety, rows);
        }

        /** Returns how sure we are of the rules: each marking once. */
        public List<Verification> certainties() {
            return rows.stream()
                    .map(row -> row.rule().verification())
                    .distinct()
                    .toList();
        }

        /** Tells whether there is a rule that an officer judges. */
        public boolean isJudged() {
            return rows.stream().anyMatch(row -> row.verdict() == Verdict.OFFICER);
        }

        /** Tells whether a rule stands in the way. */
        public boolean isHindered() {
            return rows.stream().anyMatch(row -> row.verdict() == Verdict.NOT_MET);
        }
    }
}
