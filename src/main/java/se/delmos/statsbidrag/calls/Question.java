package se.delmos.statsbidrag.calls;

/** A text that a call can ask applicants for (7 § 2018:118, inferred; the 2021 form for associations). */
public enum Question {
    /** What the grant will be used for. */
    USE,
    /** The overall plan. */
    PLAN,
    /** How the work counteracts segregation in the long term. */
    LONG_TERM_EFFECT,
    /** How the work will be followed up. */
    FOLLOW_UP,
    /** With whom the applicant co-operates. */
    COOPERATION,
    /** How the applicant is anchored in the area (R-119-05). */
    LOCAL_ANCHORING
}
