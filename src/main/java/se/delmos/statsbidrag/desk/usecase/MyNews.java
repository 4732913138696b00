package se.delmos.statsbidrag.desk.usecase;

import java.util.Optional;
import se.delmos.statsbidrag.notifications.NotWorking;

/**
 * What a member should know beside the organisation's cases.
 *
 * @param notReached the person's own address, where mail to it came back
 */
public record MyNews(Optional<NotWorking> notReached) {}
