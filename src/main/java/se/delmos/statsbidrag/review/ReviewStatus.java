package se.delmos.statsbidrag.review;

/** Where the preparation of an application stands. */
public enum ReviewStatus {
    WAITING,
    FORMAL_CHECK,
    FAILED_FORMALLY,
    ASSESSMENT,
    PROPOSED
}
