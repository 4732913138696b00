package se.delmos.statsbidrag.calls.usecase;

import java.util.Optional;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.ReportingDutyId;
import se.delmos.statsbidrag.calls.model.DutyDone;
import se.delmos.statsbidrag.calls.model.DutyTerms;

/**
 * A reporting duty on the staff's lists.
 *
 * @param person the name of who is responsible, where it is one person
 * @param version what a form must carry
 */
public record ListedDuty(
        ReportingDutyId id,
        CallId call,
        String callTitle,
        DutyTerms terms,
        Optional<String> person,
        Optional<DutyDone> done,
        boolean overdue,
        long version) {}
