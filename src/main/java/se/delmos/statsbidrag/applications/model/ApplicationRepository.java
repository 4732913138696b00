package se.delmos.statsbidrag.applications.model;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Applications, drafts among them: who reads them says which. */
public interface ApplicationRepository extends Repository<Application, UUID> {

    Application save(Application application);

    Optional<Application> findById(UUID id);

    /** Returns the application and keeps others from it until the transaction ends: nothing is handed in twice. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Application a where a.id = :id")
    Optional<Application> findLockedById(UUID id);

    @Query("select a.callId from Application a where a.id = :id")
    Optional<UUID> findCallOf(UUID id);

    List<Application> findByIdInAndStageStatus(Collection<UUID> ids, ApplicationStatus status);

    List<Application> findByApplicantIdAndStageStatusOrderBySavedAtDesc(UUID applicant, ApplicationStatus status);

    List<Application> findByApplicantIdAndStageStatusInOrderBySavedAtDesc(
            UUID applicant, Collection<ApplicationStatus> statuses);

    List<Application> findByCallIdInAndStageStatusOrderBySavedAt(Collection<UUID> calls, ApplicationStatus status);

    List<Application> findByStageStatusAndTitleContainingIgnoreCaseOrderBySavedAtDesc(
            ApplicationStatus status, String words, Limit most);

    List<Application> findByContentAccountAndStageStatusOrderBySavedAt(String account, ApplicationStatus status);

    List<Application> findByCallIdAndStageStatusOrderBySavedAt(UUID call, ApplicationStatus status);

    List<Application> findByCallIdAndApplicantIdAndStageStatus(UUID call, UUID applicant, ApplicationStatus status);

    /** Returns what an organisation has begun to write and not handed in: drafts, and changes. */
    @Query("""
            select a from Application a
            where a.applicantId = :applicant and (a.stage.status = DRAFT or a.stage.revising)
            order by a.savedAt desc
            """)
    List<Application> findBegun(UUID applicant);

    @Query("select a.id as id, a.callId as call, a.arrival.submittedAt as at from Application a where a.id in :ids")
    List<ArrivedRow> findArrivals(Collection<UUID> ids);

    int countByCallIdAndStageStatus(UUID call, ApplicationStatus status);

    @Query(
            "select count(distinct a.applicantId) from Application a where a.callId = :call and a.stage.status = SUBMITTED")
    int countApplicants(UUID call);

    @Query("select a from Application a where a.arrival.caseYear = :year and a.arrival.caseNo = :number")
    Optional<Application> findByCaseNumber(int year, int number);

    /** When an application arrived in a call. */
    interface ArrivedRow {
        UUID getId();

        UUID getCall();

        Instant getAt();
    }
}
