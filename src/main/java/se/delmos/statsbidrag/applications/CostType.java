package se.delmos.statsbidrag.applications;

/** What money is spent on: the lines of an application's budget and of the final report. */
public enum CostType {
    STAFF,
    PREMISES,
    BOUGHT_SERVICES,
    TRAVEL,
    OTHER
}
