package se.delmos.statsbidrag.applications.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.modulith.ApplicationModuleInitializer;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.applications.InterestId;
import se.delmos.statsbidrag.calls.CallStatus;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.kernel.AdjustableClock;
import se.delmos.statsbidrag.kernel.Display;

/** Lets invented organisations show interest, write and apply on the days it would have been, and ends at the demo's today. */
@Component
@Profile("demo")
class DemoApplications implements ApplicationModuleInitializer {

    private static final LocalDateTime TODAY = LocalDateTime.of(2018, 11, 5, 9, 0);

    private final Calls calls;
    private final Applications applications;
    private final DemoWriter writer;
    private final DemoInterests interests;
    private final DemoSigning signing;
    private final AdjustableClock clock;

    DemoApplications(
            Calls calls,
            Applications applications,
            DemoWriter writer,
            DemoInterests interests,
            DemoSigning signing,
            AdjustableClock clock) {
        this.calls = calls;
        this.applications = applications;
        this.writer = writer;
        this.interests = interests;
        this.signing = signing;
        this.clock = clock;
    }

    @Override
    public void initialize() {
        var municipal = find("2018:118", CallStatus.OPEN);
        if (applications.in(municipal.id()).isEmpty()) {
            var associations = find("2018:119", CallStatus.OPEN);
            playRound(find("2018:118", CallStatus.CLOSED));
            playPractice(municipal, associations);
            moveTo(TODAY);
        }
    }

    /** Returns the call that closes last; of the two that are open to associations the one that asks for no files. */
    private CallView find(String ordinance, CallStatus status) {
        return calls.published().stream()
                .filter(call ->
                        call.status() == status && call.ordinance().value().equals(ordinance))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private void playRound(CallView round) {
        moveTo(LocalDateTime.of(2018, 4, 25, 10, 15));
        var sent = List.of(
                interests.express(round.id(), DemoCatalogue.LATE),
                interests.express(round.id(), DemoCatalogue.DECLINED),
                interests.express(round.id(), DemoCatalogue.WAITING));
        moveTo(LocalDateTime.of(2018, 5, 14, 13, 40));
        answer(sent);
        moveTo(LocalDateTime.of(2018, 8, 29, 16, 5));
        var late = writer.write(round.id(), DemoCatalogue.LATE);
        moveTo(LocalDateTime.of(2018, 8, 31, 0, 20));
        writer.submit(late, DemoCatalogue.LATE);
    }

    private void answer(List<InterestId> sent) {
        interests.invite(sent.get(0));
        interests.decline(sent.get(1));
    }

    private void playPractice(CallView municipal, CallView associations) {
        var day = LocalDate.of(2018, 10, 23).atTime(9, 30);
        for (var plan : DemoCatalogue.SUBMITTED) {
            moveTo(day);
            var call = plan.kind() == ApplicantKind.MUNICIPALITY ? municipal : associations;
            writer.submit(writer.write(call.id(), plan), plan);
            day = day.plusDays(1).plusMinutes(47);
        }
        moveTo(LocalDateTime.of(2018, 11, 2, 15, 12));
        DemoCatalogue.DRAFTS.forEach(plan -> writer.write(municipal.id(), plan));
        signing.leave(writer.write(associations.id(), DemoCatalogue.SIGNED_TOGETHER), DemoCatalogue.SIGNED_TOGETHER);
    }

    private void moveTo(LocalDateTime moment) {
        clock.moveTo(moment.atZone(Display.STOCKHOLM).toInstant());
    }
}
