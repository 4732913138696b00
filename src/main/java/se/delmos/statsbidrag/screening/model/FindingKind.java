package se.delmos.statsbidrag.screening.model;

/** What was found. */
public enum FindingKind {
    /** The applicant or a partner takes part in another application to this agency. */
    OTHER_CASE,
    /** Another giver has granted money to the applicant or a partner. */
    OTHER_GIVER,
    /** Another application says much the same. */
    LIKE_TEXT
}
