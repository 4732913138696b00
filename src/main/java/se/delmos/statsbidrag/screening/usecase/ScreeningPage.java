package se.delmos.statsbidrag.screening.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.delmos.statsbidrag.screening.model.AnswerState;
import se.delmos.statsbidrag.screening.model.FindingKind;
import se.delmos.statsbidrag.screening.model.Verdict;

/**
 * What there is to look into in a case.
 *
 * @param earlier what was said of what is not found any more
 */
public record ScreeningPage(
        CaseTop top,
        Statement statement,
        List<Row<OtherCase>> cases,
        List<Row<OtherAward>> awards,
        List<Row<LikeText>> texts,
        List<Row<Signal>> signals,
        List<Said> earlier,
        Searched searched) {

    /** A finding, and how it stands. */
    public record Row<T>(T finding, AnswerState state) {}

    /** What somebody said of a finding. */
    public record Said(FindingKind kind, Verdict verdict, String note, String by, Instant at) {}

    /**
     * What was searched, and when.
     *
     * @param numbered the organisations whose number was searched for, with the number
     * @param unnumbered the organisations that have no number here, so that other givers' lists could not be searched
     * @param unregistered the organisations that the register does not know
     * @param texts how many applications' texts there are to compare with
     * @param awards how many awards of other givers there are to search, and the day of the latest list
     */
    public record Searched(
            Instant at,
            List<String> numbered,
            List<String> unnumbered,
            List<String> unregistered,
            long texts,
            long awards,
            List<String> givers,
            Optional<Instant> latestList) {}

    public long unanswered() {
        return Stream.of(cases, awards, texts, signals)
                .flatMap(List::stream)
                .filter(row -> row.state().isUnanswered())
                .count();
    }

    public boolean isEmpty() {
        return cases.isEmpty() && awards.isEmpty() && texts.isEmpty() && signals.isEmpty();
    }
}
