package se.delmos.statsbidrag.review.model;

/** What an automatic check can say of a rule. */
public enum Verdict {
    MET,
    NOT_MET,
    /** The facts do not settle it: the officer judges. */
    OFFICER
}
