package se.delmos.statsbidrag.applications.model;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import se.delmos.statsbidrag.applications.ApplicationId;

/** The partner organisations of joint applications. */
public interface PartnershipRepository extends Repository<Partnership, UUID> {

    Partnership save(Partnership partnership);

    Optional<Partnership> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Partnership p where p.id = :id")
    Optional<Partnership> findLockedById(UUID id);

    @Query(
            "select p from Partnership p where p.applicationId = :application and p.state <> REMOVED order by p.askedAt, p.id")
    List<Partnership> findParts(UUID application);

    /** Returns all that an application has or had. */
    List<Partnership> findByApplicationIdOrderByAskedAt(UUID application);

    @Query(
            "select p from Partnership p where p.partnerId in :partners and p.state <> REMOVED order by p.askedAt desc, p.id")
    List<Partnership> findOf(Collection<UUID> partners);

    /** Returns the partners of an application that have not been taken out of it. */
    default List<Partnership> of(ApplicationId application) {
        return findParts(application.value());
    }
}
