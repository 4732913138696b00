package se.delmos.statsbidrag.notifications.model;

/** Whether a notice has left. */
public enum NoticeState {
    WAITING,
    SENT
}
