package se.delmos.statsbidrag.applications.model;

/** Where an application is in this module: what happens to it afterwards belongs to the preparation. */
public enum ApplicationStatus {
    DRAFT,
    SUBMITTED,
    /** Taken back by the applicant before it was examined (R-PROC-18). */
    WITHDRAWN,
    /** Written off because its call was cancelled (R-PROC-19). */
    WRITTEN_OFF
}
