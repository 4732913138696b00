package se.delmos.statsbidrag.calls.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Trials, one for each person and call. */
public interface TrialRepository extends Repository<Trial, UUID> {

    Trial save(Trial trial);

    Optional<Trial> findByCallIdAndPerson(UUID callId, UUID person);

    List<Trial> findByCallId(UUID callId);

    void delete(Trial trial);
}
