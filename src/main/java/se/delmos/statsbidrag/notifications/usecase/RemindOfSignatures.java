package se.delmos.statsbidrag.notifications.usecase;

import java.time.Clock;
import org.springframework.stereotype.Service;
import se.delmos.statsbidrag.applications.OpenSignings;
import se.delmos.statsbidrag.applications.OpenSignings.Unsigned;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.kernel.SystemOnly;
import se.delmos.statsbidrag.notifications.model.NoticeTemplate;
import se.delmos.statsbidrag.notifications.model.Recipient;
import se.delmos.statsbidrag.notifications.model.ReminderDay;

/** Reminds those whose signatures are missing of a call's last day, seven days before and the day before; a missed day is caught up. */
@Service
public class RemindOfSignatures {

    private static final String KIND = "signatures";

    private final Calls calls;
    private final OpenSignings signings;
    private final Identities identities;
    private final TellPerson person;
    private final ReminderRounds rounds;
    private final Clock clock;

    RemindOfSignatures(
            Calls calls,
            OpenSignings signings,
            Identities identities,
            TellPerson person,
            ReminderRounds rounds,
            Clock clock) {
        this.calls = calls;
        this.signings = signings;
        this.identities = identities;
        this.person = person;
        this.rounds = rounds;
        this.clock = clock;
    }

    @SystemOnly(reason = "run by the clock; no page reaches it")
    public void remind() {
        var now = clock.instant();
        var reminders = rounds.due(KIND, now);
        calls.published().stream()
                .filter(call -> call.isOpenAt(now))
                .forEach(call -> ReminderDay.of(call.closesAt(), reminders).ifPresent(day -> remind(call, day)));
        rounds.done(KIND, now, reminders);
    }

    private void remind(CallView call, ReminderDay day) {
        signings.unsignedIn(call.id()).forEach(missing -> tell(missing, call, day));
    }

    private void tell(Unsigned missing, CallView call, ReminderDay day) {
        identities
                .find(missing.signatory())
                .ifPresent(one -> person.tell(
                        NoticeTemplate.SIGNATURE_REMINDER,
                        missing.signing() + ":" + day.key(),
                        new Recipient(one.email(), null, null),
                        new MailFacts("", call.title(), call.closesAt(), "/mina-sidor")));
    }
}
