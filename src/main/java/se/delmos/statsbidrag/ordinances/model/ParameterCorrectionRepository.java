package se.delmos.statsbidrag.ordinances.model;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The corrections of parameters: added, never changed. */
public interface ParameterCorrectionRepository extends Repository<ParameterCorrection, UUID> {

    ParameterCorrection save(ParameterCorrection made);

    boolean existsById(UUID id);

    List<ParameterCorrection> findAllByOrderByCorrectedAtDescIdDesc();

    List<ParameterCorrection> findByVersion(String version);

    List<ParameterCorrection> findByVersionAndCodeOrderByCorrectedAtDescIdDesc(String version, String code);
}
