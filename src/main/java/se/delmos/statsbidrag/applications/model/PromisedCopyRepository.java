package se.delmos.statsbidrag.applications.model;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import se.delmos.statsbidrag.registry.CaseNumber;

/** The copies that are not drawn yet. */
public interface PromisedCopyRepository extends Repository<PromisedCopy, UUID> {

    PromisedCopy save(PromisedCopy copy);

    /** Takes a promise away, to keep it. Returns 1; or 0, after waiting for the other, where another has kept it. */
    @Modifying
    @Query("delete from PromisedCopy c where c.id = ?1")
    int take(UUID id);

    long count();

    boolean existsById(UUID id);

    List<PromisedCopy> findByIdIn(Collection<UUID> ids);

    List<PromisedCopy> findByCaseYearAndCaseNo(int year, int number);

    /** Returns those of a case. */
    default List<PromisedCopy> of(CaseNumber number) {
        return findByCaseYearAndCaseNo(number.year(), number.number());
    }
}
