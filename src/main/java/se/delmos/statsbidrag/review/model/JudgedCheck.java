package se.delmos.statsbidrag.review.model;

import java.util.Optional;
import se.delmos.statsbidrag.ordinances.RuleView;

/**
 * One rule's result, with the officer's judgement where the facts did not settle it.
 *
 * @param facts the facts used, written out
 */
public record JudgedCheck(RuleView rule, Verdict verdict, String facts, Optional<Boolean> judgement) {

    boolean isMet() {
        return verdict == Verdict.OFFICER ? judgement.orElse(false) : verdict == Verdict.MET;
    }
}
