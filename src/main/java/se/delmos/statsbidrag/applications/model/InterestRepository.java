package se.delmos.statsbidrag.applications.model;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Expressions of interest. */
public interface InterestRepository extends Repository<ExpressionOfInterest, UUID> {

    ExpressionOfInterest save(ExpressionOfInterest interest);

    Optional<ExpressionOfInterest> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from ExpressionOfInterest e where e.id = :id")
    Optional<ExpressionOfInterest> findLockedById(UUID id);

    Optional<ExpressionOfInterest> findByCallIdAndApplicantId(UUID call, UUID applicant);

    List<ExpressionOfInterest> findByCallIdOrderByArrivalSubmittedAt(UUID call);

    List<ExpressionOfInterest> findByApplicantId(UUID applicant);

    int countByCallId(UUID call);

    int countByCallIdAndStatus(UUID call, InterestStatus status);

    /** Returns how many wait for the agency, by call: those whose evidence has not come by its last day do too. */
    @Query("""
            select e.callId as call, count(e) as number from ExpressionOfInterest e
            where e.status = RECEIVED or (e.status = ASKED and e.evidence.due < :today)
            group by e.callId
            """)
    List<Count> countWaiting(LocalDate today);

    @Query("select e from ExpressionOfInterest e where e.status = ASKED and e.evidence.due = :due order by e.id")
    List<ExpressionOfInterest> findAskedFor(LocalDate due);

    /** How many expressions of interest a call has. */
    record Count(UUID call, long number) {}
}
