package se.delmos.statsbidrag.calls;

/** A call's state, computed from the clock once it is published: no job flips it. Only cancelling is done by a person. */
public enum CallStatus {
    DRAFT,
    PLANNED,
    OPEN,
    CLOSED,
    CANCELLED
}
