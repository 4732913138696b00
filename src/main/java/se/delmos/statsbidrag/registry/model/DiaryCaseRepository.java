package se.delmos.statsbidrag.registry.model;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.registry.CaseNumber;

/** The cases of the diary. */
public interface DiaryCaseRepository extends Repository<DiaryCase, UUID> {

    DiaryCase save(DiaryCase diaryCase);

    /** Saves a new case at once, so that its records find it, however many cases a transaction opens. */
    DiaryCase saveAndFlush(DiaryCase diaryCase);

    Optional<DiaryCase> findById(UUID id);

    Optional<DiaryCase> findByYearAndNumber(int year, int number);

    /** Returns the cases that a search finds, the newest first. */
    @Query("select c from DiaryCase c where (:#{#search.year} = 0 or c.year = :#{#search.year}) "
            + "and (:#{#search.number} = 0 or c.number = :#{#search.number}) "
            + "and (lower(c.title) like :#{#search.pattern} escape '!' "
            + "or lower(c.party) like :#{#search.pattern} escape '!') "
            + "order by c.year desc, c.number desc")
    Page<DiaryCase> search(DiarySearch search, Pageable pageable);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from DiaryCase c where c.year = ?1 and c.number = ?2")
    Optional<DiaryCase> lock(int year, int number);

    /** Returns a case, locked, so that its records get their numbers one after another. */
    default DiaryCase locked(CaseNumber number) {
        return lock(number.year(), number.number()).orElseThrow(() -> new NotFound(number));
    }
}
