package se.delmos.statsbidrag.applications.model;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Expressions of interest that are being written. */
public interface InterestDraftRepository extends Repository<InterestDraft, UUID> {

    InterestDraft save(InterestDraft draft);

    List<InterestDraft> findByCallId(UUID call);

    List<InterestDraft> findByApplicantId(UUID applicant);

    Optional<InterestDraft> findByCallIdAndApplicantId(UUID call, UUID applicant);

    /** Returns the draft and keeps others from it until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from InterestDraft d where d.callId = :call and d.applicantId = :applicant")
    Optional<InterestDraft> findLocked(UUID call, UUID applicant);

    void delete(InterestDraft draft);
}
