package se.delmos.statsbidrag.calls;

import java.time.Instant;
import java.util.List;
import se.delmos.statsbidrag.forms.HandedIn;
import se.delmos.statsbidrag.ordinances.RuleView;

/** Puts a made-up application to the rules of the formal check. Nothing is stored. */
public interface TrialRules {

    /** Returns every rule that the call's wording asks, with what it comes to. */
    List<Outcome> examine(CallView call, MadeUpApplicant applicant, HandedIn given, Instant sentAt);

    /** What a rule comes to: the facts settle it, or an officer judges. */
    enum Answer {
        MET,
        NOT_MET,
        OFFICER
    }

    /**
     * A rule with its outcome.
     *
     * @param facts the sentence that names what it was judged by
     */
    record Outcome(RuleView rule, Answer answer, String facts) {}
}
