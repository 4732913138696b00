package se.delmos.statsbidrag.imports.model;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The rows that are imported. */
public interface ImportedRowRepository extends JpaRepository<ImportedRow, UUID> {

    boolean existsByFingerprint(String fingerprint);
}
