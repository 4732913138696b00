package se.delmos.statsbidrag.screening.model;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import se.delmos.statsbidrag.applications.ApplicationId;

/** What officers have said, by application; one that nobody has said anything of has none stored. */
public interface ScreeningRepository extends Repository<Screening, UUID> {

    Screening save(Screening screening);

    Optional<Screening> findById(UUID application);

    default Screening of(ApplicationId application) {
        return findById(application.value()).orElseGet(() -> new Screening(application));
    }
}
