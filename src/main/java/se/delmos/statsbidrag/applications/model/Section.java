package se.delmos.statsbidrag.applications.model;

/** One part of the form, saved on its own so that two writers do not stand in each other's way. */
public enum Section {
    ACTIVITY,
    ECONOMY,
    ORGANISATION
}
