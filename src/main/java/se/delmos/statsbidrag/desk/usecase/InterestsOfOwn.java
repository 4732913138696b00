package se.delmos.statsbidrag.desk.usecase;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applications.OwnInterests;
import se.delmos.statsbidrag.applications.OwnInterests.OwnInterest;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.desk.usecase.MyPages.Closing;
import se.delmos.statsbidrag.desk.usecase.MyPages.Interest;
import se.delmos.statsbidrag.kernel.TimeLeft;

/** The expressions of interest of an organisation, with how long there is left to send those that are begun. */
@Component
class InterestsOfOwn {

    private final OwnInterests interests;
    private final Clock clock;

    InterestsOfOwn(OwnInterests interests, Clock clock) {
        this.interests = interests;
        this.clock = clock;
    }

    /** Returns them under all identities of an organisation, the latest first. */
    List<Interest> of(Set<ApplicantId> organisation, List<CallView> published) {
        var calls = published.stream().collect(Collectors.toMap(CallView::id, Function.identity()));
        return organisation.stream()
                .flatMap(id -> interests.of(id).stream())
                .flatMap(own -> Optional.ofNullable(calls.get(own.call())).map(call -> interest(own, call)).stream())
                .sorted(Comparator.comparing(Interest::at).reversed())
                .toList();
    }

    private Interest interest(OwnInterest own, CallView call) {
        var now = clock.instant();
        var closesAt = call.interestClosesAt();
        return new Interest(
                own,
                call.title(),
                new Closing(closesAt, call.takesInterestAt(now), call.isCancelled(), TimeLeft.until(closesAt, now)));
    }
}
