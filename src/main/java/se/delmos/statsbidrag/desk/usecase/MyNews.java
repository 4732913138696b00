package se.delmos.statsbidrag.desk.usecase;

import java.util.List;
import java.util.Optional;
import se.delmos.statsbidrag.applications.OwnParts.AskedPart;
import se.delmos.statsbidrag.notifications.NotWorking;

/**
 * What a member should know beside the organisation's cases.
 *
 * @param notReached the person's own address, where mail to it came back
 * @param unread the cases with messages that the person has not read
 * @param asked the parts in joint applications that wait for the organisation's answer
 */
public record MyNews(Optional<NotWorking> notReached, List<UnreadCase> unread, List<AskedPart> asked) {}
