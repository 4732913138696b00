package se.delmos.statsbidrag.registry.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The records of the diary: added, never changed. */
public interface DiaryRecordRepository extends Repository<DiaryRecord, UUID> {

    DiaryRecord save(DiaryRecord entered);

    Optional<DiaryRecord> findById(UUID id);

    List<DiaryRecord> findByCaseIdOrderBySequence(UUID caseId);

    boolean existsByDocumentId(UUID documentId);
}
