package se.delmos.statsbidrag.notifications.model;

/** How far a notice has come. */
public enum NoticeState {
    /** Has not left; is tried again. */
    WAITING,
    /** The mail server has taken it. */
    SENT,
    /** Given up: refused as a message, or not taken for five days. */
    FAILED,
    /** The address does not take mail. */
    BOUNCED
}
