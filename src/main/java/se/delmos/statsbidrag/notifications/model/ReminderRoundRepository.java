package se.delmos.statsbidrag.notifications.model;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The reminder rounds, one for each kind of reminder. */
public interface ReminderRoundRepository extends Repository<ReminderRound, String> {

    ReminderRound save(ReminderRound round);

    Optional<ReminderRound> findById(String kind);
}
