package se.delmos.statsbidrag.review.model;

/** What gives an application priority (R-118-10). */
public enum PriorityPoint {
    COOPERATION,
    INTEGRATION,
    LONG_TERM,
    CROSS_SECTORAL,
    /** A municipality supports the work (R-119-17); no condition. */
    MUNICIPAL_SUPPORT
}
