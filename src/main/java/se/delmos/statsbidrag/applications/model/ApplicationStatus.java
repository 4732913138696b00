package se.delmos.statsbidrag.applications.model;

/** Where an application is in this module: what happens to it afterwards belongs to the preparation. */
public enum ApplicationStatus {
    DRAFT,
    SUBMITTED
}
