package se.delmos.statsbidrag.workflow.model;

import java.util.Locale;

/** The processes. Each has one file in {@code workflows/}, named by its key. */
public enum Workflow {
    CALL,
    APPLICATION_HANDLING,
    GRANT_FOLLOW_UP;

    /** Returns the id of the process in its file. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
