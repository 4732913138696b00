package se.delmos.statsbidrag.ordinances.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What has been entered of the annexes: added, never changed. */
public interface AnnexEditionRepository extends Repository<AnnexEdition, UUID> {

    AnnexEdition save(AnnexEdition edition);

    boolean existsById(UUID id);

    Optional<AnnexEdition> findFirstByVersionOrderByEnteredAtDescIdDesc(String version);

    List<AnnexEdition> findAllByOrderByEnteredAtDescIdDesc();

    List<AnnexEdition> findByVersionOrderByEnteredAtDescIdDesc(String version);
}
