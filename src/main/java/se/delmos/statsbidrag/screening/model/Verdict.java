package se.delmos.statsbidrag.screening.model;

/** What an officer says of a finding. Neither decides anything in the case. */
public enum Verdict {
    /** It is no hindrance, and the note says why. */
    CLEARED,
    /** It is to be looked into, and the note says how. */
    INVESTIGATE
}
