package se.delmos.statsbidrag.applications;

/** How far a partner organisation's part in a joint application has come. */
public enum PartnerState {
    ASKED,
    CONFIRMED,
    DECLINED,
    REMOVED
}
