package se.delmos.statsbidrag.review.model;

/** What the merits of every application in a call are judged by (R-PROC-07). */
public enum Criterion {
    RELEVANCE,
    EFFECTIVENESS,
    SUSTAINABILITY,
    WHOLE
}
