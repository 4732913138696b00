package se.delmos.statsbidrag.applications.model;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Expressions of interest. */
public interface InterestRepository extends Repository<ExpressionOfInterest, UUID> {

    ExpressionOfInterest save(ExpressionOfInterest interest);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from ExpressionOfInterest e where e.id = :id")
    Optional<ExpressionOfInterest> findLockedById(UUID id);

    Optional<ExpressionOfInterest> findByCallIdAndApplicantId(UUID call, UUID applicant);

    List<ExpressionOfInterest> findByCallIdOrderByArrivalSubmittedAt(UUID call);

    List<ExpressionOfInterest> findByApplicantId(UUID applicant);

    int countByCallId(UUID call);

    int countByCallIdAndStatus(UUID call, InterestStatus status);

    @Query(
            "select e.callId as call, count(e) as number from ExpressionOfInterest e where e.status = ?1 group by e.callId")
    List<Count> countByCall(InterestStatus status);

    /** How many expressions of interest a call has. */
    record Count(UUID call, long number) {}
}
