package se.delmos.statsbidrag.registry;

/** Which way a record went. */
public enum Direction {
    INCOMING,
    OUTGOING,
    DRAWN_UP
}
