package se.delmos.statsbidrag.notifications.usecase;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import se.delmos.statsbidrag.calls.ReportingDutiesDue;
import se.delmos.statsbidrag.calls.ReportingDutiesDue.Due;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.SystemOnly;
import se.delmos.statsbidrag.notifications.model.NoticeTemplate;
import se.delmos.statsbidrag.notifications.model.Recipient;
import se.delmos.statsbidrag.notifications.model.ReminderDay;

/**
 * Reminds those who answer for what the agency itself has to report: thirty days before the last day, and once more when it
 * is over. It looks at what is not done and not at which day it is, so that a day on which the system was down, or a duty that
 * was written down late, is caught up by itself; each address is told once of each last day.
 */
@Service
public class RemindOfDuties {

    private static final int DAYS_BEFORE = 30;

    private final ReportingDutiesDue duties;
    private final TellPerson person;
    private final Clock clock;

    RemindOfDuties(ReportingDutiesDue duties, TellPerson person, Clock clock) {
        this.duties = duties;
        this.person = person;
        this.clock = clock;
    }

    @SystemOnly(reason = "run by the clock; no page reaches it")
    public void remind() {
        var now = clock.instant();
        if (ReminderDay.isTooEarly(now)) {
            return;
        }
        var today = LocalDate.ofInstant(now, Display.STOCKHOLM);
        duties.dueBy(today.plusDays(DAYS_BEFORE)).forEach(duty -> remind(duty, today));
    }

    private void remind(Due duty, LocalDate today) {
        var template = duty.due().isBefore(today) ? NoticeTemplate.DUTY_OVERDUE : NoticeTemplate.DUTY_REMINDER;
        var facts = new MailFacts("", duty.callTitle(), duty.due(), "/ledning/redovisningar/" + duty.duty());
        duty.addresses()
                .forEach(address -> person.tell(
                        template, duty.duty() + ":" + duty.due(), new Recipient(address, null, null), facts));
    }
}
