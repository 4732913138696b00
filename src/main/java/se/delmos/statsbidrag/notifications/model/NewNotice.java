package se.delmos.statsbidrag.notifications.model;

import java.util.Optional;
import se.delmos.statsbidrag.registry.CaseNumber;

/**
 * What is to be told, and to whom.
 *
 * @param event what happened, as a key that is the same however often the event arrives
 * @param template which text it is, for those who count
 * @param caseNumber empty where the notice belongs to no case
 * @param subject the line people see first; tells nothing that is not public (the diary's case number at most)
 */
public record NewNotice(
        String event,
        String template,
        String recipient,
        Optional<CaseNumber> caseNumber,
        String subject,
        String body) {}
