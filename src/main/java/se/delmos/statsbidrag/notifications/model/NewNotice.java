package se.delmos.statsbidrag.notifications.model;

/**
 * What is to be told, and to whom.
 *
 * @param event what happened, as a key that is the same however often the event arrives
 */
public record NewNotice(String event, NoticeTemplate template, Recipient to, MailText text) {}
