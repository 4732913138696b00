package se.delmos.statsbidrag.notifications.model;

import org.jspecify.annotations.Nullable;

/** Mail could not be handed over. The event that caused it stays in the publication registry and is tried again. */
public class NotDelivered extends RuntimeException {

    public NotDelivered(String what, @Nullable Throwable cause) {
        super(what, cause);
    }
}
