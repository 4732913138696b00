package se.delmos.statsbidrag.desk.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.applications.Applications.DraftView;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.desk.usecase.MyPages.Awaited;
import se.delmos.statsbidrag.desk.usecase.MyPages.Closing;
import se.delmos.statsbidrag.desk.usecase.MyPages.Draft;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.TimeLeft;

/** The drafts of an organisation, with how long there is left and who saved them last. */
@Component
class OwnDrafts {

    private final Applications applications;
    private final Identities identities;
    private final CurrentActor currentActor;
    private final Clock clock;

    OwnDrafts(Applications applications, Identities identities, CurrentActor currentActor, Clock clock) {
        this.applications = applications;
        this.identities = identities;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Returns the drafts under all identities of an organisation, that which closes first at the top. */
    List<Draft> of(Set<ApplicantId> organisation, List<CallView> published) {
        var calls = published.stream().collect(Collectors.toMap(CallView::id, Function.identity()));
        return organisation.stream()
                .flatMap(id -> applications.draftsOf(id).stream())
                .flatMap(draft -> Optional.ofNullable(calls.get(draft.call())).map(call -> draft(draft, call)).stream())
                .sorted(Comparator.comparing(draft -> draft.closing().at()))
                .toList();
    }

    private Draft draft(DraftView draft, CallView call) {
        return new Draft(
                draft.id(),
                draft.title(),
                call,
                draft.savedAt(),
                identities.nameOf(draft.savedBy()),
                draft.done(),
                draft.sections(),
                draft.changes(),
                draft.completion().isPresent(),
                awaited(draft),
                draft.completion().map(due -> completing(due, call)).orElseGet(() -> closing(call)));
    }

    private Closing closing(CallView call) {
        var now = clock.instant();
        return new Closing(
                call.closesAt(), call.isOpenAt(now), call.isCancelled(), TimeLeft.until(call.closesAt(), now));
    }

    /** Completion is received as long as it is waited for, also when its last day is over. */
    private Closing completing(LocalDate due, CallView call) {
        var end = due.plusDays(1).atStartOfDay(Display.STOCKHOLM).toInstant();
        return new Closing(end, true, call.isCancelled(), TimeLeft.until(end, clock.instant()));
    }

    private Awaited awaited(DraftView draft) {
        return new Awaited(
                draft.awaited().stream().map(identities::nameOf).sorted().collect(Collectors.joining(", ")),
                draft.awaited().contains(currentActor.require().id()));
    }
}
