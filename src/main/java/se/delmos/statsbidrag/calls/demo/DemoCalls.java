package se.delmos.statsbidrag.calls.demo;

import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.modulith.ApplicationModuleInitializer;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.calls.usecase.ListCalls;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.AdjustableClock;
import se.delmos.statsbidrag.kernel.Display;

/** Sets the scene as the administrator would on the days it was done, and leaves the clock at the demo's today. */
@Component
@Profile("demo")
class DemoCalls implements ApplicationModuleInitializer {

    private static final LocalDate MONEY_GIVEN = LocalDate.of(2018, 4, 9);
    private static final LocalDate ROUND_ANNOUNCED = LocalDate.of(2018, 4, 16);
    private static final LocalDate PRACTICE_ANNOUNCED = LocalDate.of(2018, 10, 15);
    private static final LocalDate TODAY = LocalDate.of(2018, 11, 5);

    private final DemoRound round;
    private final DemoDuties duties;
    private final ListCalls listCalls;
    private final Identities identities;
    private final CurrentActor currentActor;
    private final AdjustableClock clock;

    DemoCalls(
            DemoRound round,
            DemoDuties duties,
            ListCalls listCalls,
            Identities identities,
            CurrentActor currentActor,
            AdjustableClock clock) {
        this.round = round;
        this.duties = duties;
        this.listCalls = listCalls;
        this.identities = identities;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Override
    public void initialize() {
        var administrator = identities.withRole(Role.ADMINISTRATOR).get(0);
        currentActor.as(administrator, () -> {
            if (listCalls.list().isEmpty()) {
                play();
            }
            return administrator;
        });
    }

    private void play() {
        moveTo(MONEY_GIVEN);
        var grants = round.grants();
        moveTo(ROUND_ANNOUNCED);
        round.announceMappings(grants);
        listCalls.list().forEach(call -> duties.record(call.id()));
        moveTo(PRACTICE_ANNOUNCED);
        var practice = round.practiceFrame();
        round.announcePractice(practice);
        moveTo(TODAY);
        round.leaveDraft(practice);
    }

    private void moveTo(LocalDate day) {
        clock.moveTo(day.atTime(9, 0).atZone(Display.STOCKHOLM).toInstant());
    }
}
