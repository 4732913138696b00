package se.delmos.statsbidrag.desk.usecase;

import java.util.List;
import java.util.Optional;
import se.delmos.statsbidrag.applications.CompletionView;
import se.delmos.statsbidrag.notifications.NotWorking;

/**
 * What a reader of a case should know beside the case itself.
 *
 * @param notReached the addresses of the organisation's members that take no mail
 * @param unread how many messages the reader has not read
 * @param readable whether the reader may open the messages
 * @param questions how many findings nobody has answered, for those who may read the case
 * @param completions what the applicant has been asked to complete, the latest first, for those who may read the case
 */
public record CaseNews(
        List<NotWorking> notReached,
        long unread,
        boolean readable,
        Optional<Integer> questions,
        List<CompletionView> completions) {}
