package se.delmos.statsbidrag.imports.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The readings of lists. */
public interface ImportRunRepository extends Repository<ImportRun, UUID> {

    ImportRun save(ImportRun run);

    Optional<ImportRun> findById(UUID id);

    List<ImportRun> findTop20ByOrderByReadAtDesc();
}
