package se.delmos.statsbidrag.reporting;

/** Where a final report stands. */
public enum ReportStatus {
    NOT_DUE,
    WAITING,
    SUBMITTED,
    APPROVED
}
