package se.delmos.statsbidrag.applications.model;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import se.delmos.statsbidrag.applications.ApplicationId;

/** The rounds of signatures. */
public interface SigningRepository extends Repository<Signing, UUID> {

    Signing save(Signing signing);

    List<Signing> findByApplicationIdOrderByRoundDesc(UUID application);

    @Query("select s from Signing s, Application a where a.id = s.applicationId and a.callId = :call"
            + " and s.state = OPEN order by s.askedAt")
    List<Signing> findOpenIn(UUID call);

    @Query("select s from Signing s where s.applicationId in :applications and s.state = OPEN")
    List<Signing> findOpenOf(Collection<UUID> applications);

    /** Returns the rounds that are open for some of the applications, with one query. */
    default List<Signing> openOf(Collection<ApplicationId> applications) {
        return findOpenOf(applications.stream().map(ApplicationId::value).toList());
    }

    /** Returns all rounds of an application, the last first. */
    default List<Signing> of(ApplicationId application) {
        return findByApplicationIdOrderByRoundDesc(application.value());
    }
}
