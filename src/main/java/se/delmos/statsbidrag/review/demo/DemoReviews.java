package se.delmos.statsbidrag.review.demo;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.modulith.ApplicationModuleInitializer;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.ApplicationView;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.kernel.AdjustableClock;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.review.Reviews;

/** Prepares the applications of the practice call and fails the late one of the round, then sets the clock to today. */
@Component
@Profile("demo")
class DemoReviews implements ApplicationModuleInitializer {

    private static final LocalDateTime PREPARED = LocalDateTime.of(2018, 11, 1, 9, 20);
    private static final LocalDateTime TODAY = LocalDateTime.of(2018, 11, 5, 9, 0);
    private static final String PASSED = "Ansökan är komplett och uppfyller de formella kraven.";
    private static final String INDEBTED =
            "Sökanden har uppgett att den har skulder för skatter eller avgifter hos Kronofogdemyndigheten. Bidrag får "
                    + "då inte lämnas.";
    private static final String LATE =
            "Ansökan kom in efter att utlysningen hade stängt. Det har inte kommit fram något skäl att ändå ta upp den.";

    private final DemoOfficer officer;
    private final Applications applications;
    private final Calls calls;
    private final Reviews reviews;
    private final DemoStaff staff;
    private final AdjustableClock clock;

    DemoReviews(
            DemoOfficer officer,
            Applications applications,
            Calls calls,
            Reviews reviews,
            DemoStaff staff,
            AdjustableClock clock) {
        this.officer = officer;
        this.applications = applications;
        this.calls = calls;
        this.reviews = reviews;
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    public void initialize() {
        var received = calls.published().stream()
                .flatMap(call -> applications.in(call.id()).stream())
                .filter(application -> !application.imported())
                .sorted(Comparator.comparing(ApplicationView::caseNumber))
                .toList();
        if (received.stream().anyMatch(application -> isTouched(application.id()))) {
            return;
        }
        moveTo(PREPARED);
        prepareInTime(
                received.stream().filter(application -> !application.late()).toList());
        received.stream().filter(ApplicationView::late).forEach(late -> fail(late.id(), LATE));
        moveTo(TODAY);
    }

    private boolean isTouched(ApplicationId id) {
        return !reviews.of(id).cleared().isEmpty();
    }

    private void prepareInTime(List<ApplicationView> inTime) {
        for (int place = 0; place < Math.min(inTime.size(), DemoStage.PRACTICE.size()); place++) {
            prepare(inTime.get(place).id(), DemoStage.PRACTICE.get(place));
        }
    }

    private void prepare(ApplicationId id, DemoStage stage) {
        if (stage == DemoStage.CONFLICT) {
            staff.asOfficer(() -> officer.declareConflict(id));
            return;
        }
        if (stage == DemoStage.FAILED) {
            fail(id, INDEBTED);
            return;
        }
        staff.asOfficer(() -> officer.declareNone(id));
        if (stage != DemoStage.CHECKING) {
            staff.asOfficer(() -> officer.check(id, true, PASSED));
        }
        if (stage.isAssessed()) {
            staff.asOfficer(() -> officer.propose(id, stage));
            staff.asDecisionMaker(() -> officer.declareNone(id));
        }
    }

    private void fail(ApplicationId id, String reasons) {
        staff.asOfficer(() -> officer.declareNone(id));
        staff.asOfficer(() -> officer.check(id, false, reasons));
        staff.asDecisionMaker(() -> officer.declareNone(id));
    }

    private void moveTo(LocalDateTime moment) {
        clock.moveTo(moment.atZone(Display.STOCKHOLM).toInstant());
    }
}
