package se.delmos.statsbidrag.calls.model;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The entries of the code lists. */
public interface CodeRepository extends Repository<Code, UUID> {

    Code save(Code code);

    List<Code> findAllByOrderByListAscPositionAsc();
}
