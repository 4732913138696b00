package se.delmos.statsbidrag.applications.model;

/** What became of an expression of interest. */
public enum InterestStatus {
    RECEIVED,
    INVITED,
    DECLINED
}
