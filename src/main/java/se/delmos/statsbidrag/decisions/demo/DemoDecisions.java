package se.delmos.statsbidrag.decisions.demo;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.modulith.ApplicationModuleInitializer;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applications.ApplicationView;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.decisions.Decisions;
import se.delmos.statsbidrag.decisions.Outcome;
import se.delmos.statsbidrag.decisions.usecase.MakeDecision;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.AdjustableClock;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.review.ReviewStatus;
import se.delmos.statsbidrag.review.ReviewView;
import se.delmos.statsbidrag.review.Reviews;

/** Decides what is proposed, as proposed; the last grant and what came in late still wait for a decision. */
@Component
@Profile("demo")
class DemoDecisions implements ApplicationModuleInitializer {

    private static final LocalDateTime DECIDED = LocalDateTime.of(2018, 11, 2, 13, 30);
    private static final LocalDateTime TODAY = LocalDateTime.of(2018, 11, 5, 9, 0);

    private final MakeDecision makeDecision;
    private final Decisions decisions;
    private final Applications applications;
    private final Calls calls;
    private final Reviews reviews;
    private final Identities identities;
    private final CurrentActor currentActor;
    private final AdjustableClock clock;

    DemoDecisions(
            MakeDecision makeDecision,
            Decisions decisions,
            Applications applications,
            Calls calls,
            Reviews reviews,
            Identities identities,
            CurrentActor currentActor,
            AdjustableClock clock) {
        this.makeDecision = makeDecision;
        this.decisions = decisions;
        this.applications = applications;
        this.calls = calls;
        this.reviews = reviews;
        this.identities = identities;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Override
    public void initialize() {
        var prepared = prepared();
        var ids = prepared.stream().map(ApplicationView::id).toList();
        if (prepared.isEmpty() || !decisions.of(ids).isEmpty()) {
            return;
        }
        clock.moveTo(DECIDED.atZone(Display.STOCKHOLM).toInstant());
        var decider = identities.withRole(Role.DECISION_MAKER).get(0);
        currentActor.as(decider, () -> {
            leavingTheLastGrant(prepared).forEach(this::decide);
            return decider;
        });
        clock.moveTo(TODAY.atZone(Display.STOCKHOLM).toInstant());
    }

    private List<ApplicationView> prepared() {
        return calls.published().stream()
                .flatMap(call -> applications.in(call.id()).stream())
                .filter(application -> !application.imported() && !application.late())
                .filter(application -> isReady(reviews.of(application.id())))
                .sorted(Comparator.comparing(ApplicationView::caseNumber))
                .toList();
    }

    private static boolean isReady(ReviewView review) {
        return review.status() == ReviewStatus.PROPOSED || review.status() == ReviewStatus.FAILED_FORMALLY;
    }

    private List<ApplicationView> leavingTheLastGrant(List<ApplicationView> prepared) {
        var last = prepared.stream()
                .filter(application -> proposed(application).isPositive())
                .reduce((earlier, later) -> later);
        return prepared.stream()
                .filter(application -> !last.equals(Optional.of(application)))
                .toList();
    }

    private Money proposed(ApplicationView application) {
        return reviews.of(application.id()).proposal().orElse(Money.ZERO);
    }

    private void decide(ApplicationView application) {
        var review = reviews.of(application.id());
        makeDecision.decide(new MakeDecision.Command(
                application.id(),
                review.version(),
                outcome(application),
                review.proposal(),
                review.reasons(),
                String.join("\n", review.provisions()),
                ""));
    }

    private Outcome outcome(ApplicationView application) {
        var proposed = proposed(application);
        if (!proposed.isPositive()) {
            return Outcome.REFUSED;
        }
        return application.amount().isMoreThan(proposed) ? Outcome.PARTLY_GRANTED : Outcome.GRANTED;
    }
}
