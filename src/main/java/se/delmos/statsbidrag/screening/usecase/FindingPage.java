package se.delmos.statsbidrag.screening.usecase;

import java.util.List;
import java.util.Optional;
import se.delmos.statsbidrag.screening.model.AnswerState;
import se.delmos.statsbidrag.screening.model.FindingKey;
import se.delmos.statsbidrag.screening.model.MarkedText;
import se.delmos.statsbidrag.screening.usecase.ScreeningPage.Said;

/**
 * One finding, with what has been said of it.
 *
 * @param otherCase the other application, of which this finding is a question
 * @param award what another giver has granted
 * @param alike the other application that says much the same
 * @param signal what is worth checking
 * @param answers what was said, the latest first
 */
public record FindingPage(
        CaseTop top,
        FindingKey key,
        Optional<OtherCase> otherCase,
        Optional<OtherAward> award,
        Optional<Alike> alike,
        Optional<Signal> signal,
        AnswerState state,
        List<Said> answers,
        boolean mayAnswer,
        long version) {

    /**
     * Two texts side by side.
     *
     * @param theirs empty where the reader may not read the other case
     * @param closed whether the reader is disqualified there, and so cannot open it by a declaration
     */
    public record Alike(LikeText finding, List<Marked> own, Optional<List<Marked>> theirs, boolean closed) {}

    /** A question and its answer, with what the other text has too. */
    public record Marked(String question, MarkedText text) {}
}
