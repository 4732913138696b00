package se.delmos.statsbidrag.review.model;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionId;

/** The formal check as the officer hands it in: every rule answered, passed or failed as a whole, and why. */
public record FormalCheck(OrdinanceVersionId version, List<JudgedCheck> answers, boolean passed, String reasons) {

    void refuseContradiction() {
        if (reasons.isBlank()) {
            throw new RuleViolation("review.formal.reasons-missing");
        }
        if (answers.stream()
                .anyMatch(answer -> answer.verdict() == Verdict.OFFICER
                        && answer.judgement().isEmpty())) {
            throw new RuleViolation("review.formal.judgement-missing");
        }
        if (passed && !hindering().isEmpty()) {
            throw new RuleViolation(
                    "review.formal.not-met",
                    String.join(
                            ", ",
                            hindering().stream()
                                    .map(answer -> answer.rule().id().value())
                                    .toList()));
        }
    }

    List<CheckEntry> entries(int round, Instant now) {
        return answers.stream()
                .map(answer -> new CheckEntry(
                        round,
                        answer.rule().id().value(),
                        answer.verdict(),
                        answer.isMet(),
                        answer.facts(),
                        answer.rule().sentence(),
                        answer.rule().section(),
                        answer.rule().verification(),
                        version.value(),
                        now))
                .toList();
    }

    /** Returns the sections that hinder a grant, or all that were examined where the officer's reasons lie elsewhere. */
    List<String> hinderingProvisions() {
        var hindering = hindering();
        Stream<JudgedCheck> cited = hindering.isEmpty() ? answers.stream() : hindering.stream();
        return cited.map(answer -> answer.rule().section()).distinct().toList();
    }

    private List<JudgedCheck> hindering() {
        return answers.stream().filter(answer -> !answer.isMet()).toList();
    }
}
