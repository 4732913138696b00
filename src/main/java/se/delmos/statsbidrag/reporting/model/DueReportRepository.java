package se.delmos.statsbidrag.reporting.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import se.delmos.statsbidrag.reporting.ReportStatus;

/** Final reports by the day they are due. */
public interface DueReportRepository extends Repository<FinalReport, UUID> {

    List<FinalReport> findByDueAndStatus(LocalDate due, ReportStatus status);
}
