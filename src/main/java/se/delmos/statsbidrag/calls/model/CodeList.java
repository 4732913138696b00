package se.delmos.statsbidrag.calls.model;

/** The lists that calls choose from; an administrator can make each longer. */
public enum CodeList {
    AREA,
    PERSPECTIVE,
    CRITERION,
    CONDITION,
    COST_TYPE
}
