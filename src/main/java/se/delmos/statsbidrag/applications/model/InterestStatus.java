package se.delmos.statsbidrag.applications.model;

/** What became of an expression of interest. */
public enum InterestStatus {
    RECEIVED,
    /** Waits for something that an officer has asked to see. */
    ASKED,
    INVITED,
    DECLINED,
    /** Written off because its call was cancelled (R-PROC-19). */
    WRITTEN_OFF
}
