package se.delmos.statsbidrag.notifications.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Up to which day the reminders of one kind have left. */
@Entity
@Table(schema = "notifications", name = "reminder_round")
public class ReminderRound {

    @Id
    private String kind;

    private LocalDate lastDay;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ReminderRound() {}

    public ReminderRound(String kind, LocalDate lastDay) {
        this.kind = kind;
        this.lastDay = lastDay;
    }

    /** Notes that the reminders of a day have left; a day before that changes nothing. */
    public ReminderRound reach(LocalDate day) {
        if (day.isAfter(lastDay)) {
            lastDay = day;
        }
        return this;
    }

    public LocalDate lastDay() {
        return lastDay;
    }
}
