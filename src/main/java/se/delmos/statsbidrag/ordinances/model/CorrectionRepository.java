package se.delmos.statsbidrag.ordinances.model;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The corrections of rules' texts: added, never changed. */
public interface CorrectionRepository extends Repository<Correction, UUID> {

    Correction save(Correction made);

    boolean existsById(UUID id);

    List<Correction> findAllByOrderByCorrectedAtDescIdDesc();

    List<Correction> findByRuleIdAndVersionOrderByCorrectedAtDescIdDesc(String ruleId, String version);
}
