package se.delmos.statsbidrag.desk.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.delmos.statsbidrag.decisions.DecisionView;
import se.delmos.statsbidrag.review.ReviewStatus;

/**
 * One step of a case, for the line that shows how far it has come.
 *
 * @param key the task's id, or {@code arrived} and {@code closed}
 * @param state done, current or ahead
 */
public record CaseStep(String key, State state) {

    /** Where a step stands. */
    public enum State {
        DONE,
        CURRENT,
        AHEAD
    }

    /** Returns the steps this case goes through; those it will never come to are left out. */
    static List<CaseStep> of(CaseFile file, Optional<String> waiting) {
        var keys = keys(file);
        var current = waiting.map(CaseStep::stepOf).map(keys::indexOf).orElse(keys.size());
        var steps = new ArrayList<CaseStep>();
        for (int index = 0; index < keys.size(); index++) {
            steps.add(new CaseStep(
                    keys.get(index), index < current ? State.DONE : index == current ? State.CURRENT : State.AHEAD));
        }
        return steps;
    }

    private static List<String> keys(CaseFile file) {
        var imported = file.application().imported();
        var preparation =
                imported ? Stream.<String>empty() : preparation(file.review().status());
        var closed = file.decision().map(DecisionView::outcome).filter(outcome -> !outcome.grantsMoney());
        var afterwards = closed.isPresent() ? Stream.<String>empty() : Stream.of("payment", "report");
        return Stream.of(Stream.of("arrived"), preparation, Stream.of("decide"), afterwards, Stream.of("closed"))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<String> preparation(ReviewStatus status) {
        return status == ReviewStatus.FAILED_FORMALLY
                ? Stream.of("declare-conflict", "formal-check")
                : Stream.of("declare-conflict", "formal-check", "assess");
    }

    private static String stepOf(String task) {
        return switch (task) {
            case "release-payment", "approve-payment", "send-payment-file", "read-bank-answer" -> "payment";
            case "submit-final-report", "review-final-report" -> "report";
            case "receive-repayment" -> "closed";
            default -> task;
        };
    }
}
