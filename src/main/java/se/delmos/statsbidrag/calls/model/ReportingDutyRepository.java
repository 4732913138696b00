package se.delmos.statsbidrag.calls.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import se.delmos.statsbidrag.calls.ReportingDutyId;
import se.delmos.statsbidrag.kernel.NotFound;

/** What the agency itself has to report of its calls. */
public interface ReportingDutyRepository extends Repository<ReportingDuty, UUID> {

    ReportingDuty save(ReportingDuty duty);

    void delete(ReportingDuty duty);

    Optional<ReportingDuty> findById(UUID id);

    List<ReportingDuty> findByCallId(UUID callId);

    List<ReportingDuty> findAll();

    @Query("""
            select duty from ReportingDuty duty
            where duty.done.doneOn is null and duty.terms.due <= :day
            order by duty.terms.due, duty.id
            """)
    List<ReportingDuty> findDue(LocalDate day);

    /** Returns a duty, or refuses with not-found. */
    default ReportingDuty require(ReportingDutyId id) {
        return findById(id.value()).orElseThrow(() -> new NotFound(id));
    }
}
