package se.delmos.statsbidrag.ordinances.model;

/** Which day or time of a case decides whether a wording is applied to it; the transitional provisions say. */
public enum Applicability {
    CALL_DATE,
    APPLICATION_DATE,
    DECISION_DATE,
    GRANT_PERIOD
}
