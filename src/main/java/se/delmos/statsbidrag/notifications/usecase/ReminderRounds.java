package se.delmos.statsbidrag.notifications.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.notifications.model.ReminderDay;
import se.delmos.statsbidrag.notifications.model.ReminderRound;
import se.delmos.statsbidrag.notifications.model.ReminderRoundRepository;

/** Keeps up to which day reminders have left. The day before is taken for done where nothing has been kept. */
@Component
class ReminderRounds {

    private final ReminderRoundRepository rounds;

    ReminderRounds(ReminderRoundRepository rounds) {
        this.rounds = rounds;
    }

    /** Returns the reminders of a kind that are to leave now, with those of days on which the system was down. */
    @Transactional(readOnly = true)
    public List<ReminderDay> due(String kind, Instant now) {
        return rounds.findById(kind)
                .map(round -> ReminderDay.since(round.lastDay(), now))
                .orElseGet(() -> ReminderDay.at(now));
    }

    /** Notes that the reminders due now have been looked after; what arises later the same day is still reminded of. */
    @Transactional
    public void done(String kind, Instant now, List<ReminderDay> reminders) {
        if (!reminders.isEmpty()) {
            var today = LocalDate.ofInstant(now, Display.STOCKHOLM);
            rounds.save(rounds.findById(kind)
                    .map(round -> round.reach(today))
                    .orElseGet(() -> new ReminderRound(kind, today)));
        }
    }
}
