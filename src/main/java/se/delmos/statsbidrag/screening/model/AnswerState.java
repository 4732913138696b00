package se.delmos.statsbidrag.screening.model;

/** How a finding stands. */
public enum AnswerState {
    /** Nobody has said anything of it. */
    OPEN,
    /** It was answered, and is not what it was then. */
    CHANGED,
    INVESTIGATE,
    CLEARED;

    static AnswerState of(GivenAnswer latest, String now) {
        if (!latest.seen().equals(now)) {
            return CHANGED;
        }
        return latest.verdict() == Verdict.CLEARED ? CLEARED : INVESTIGATE;
    }

    /** Tells whether somebody has to say something of it. */
    public boolean isUnanswered() {
        return this == OPEN || this == CHANGED;
    }
}
