package se.delmos.statsbidrag.imports.model;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The awards of all lists. Only those of lists that are taken in may be searched. */
public interface AwardRepository extends Repository<Award, UUID> {

    <S extends Award> List<S> saveAll(Iterable<S> awards);

    List<Award> findByListIdOrderByNameAscIdAsc(UUID list, Limit most);

    @Modifying
    @Query("delete from Award a where a.listId = :list")
    void deleteOf(UUID list);

    @Query("""
            select a from Award a, AwardList l
            where l.id = a.listId and l.takenInAt is not null and a.organisationNumber in :numbers
            order by a.periodFrom desc nulls last, a.giver, a.id
            """)
    List<Award> findTo(Collection<String> numbers);

    @Query("""
            select a from Award a, AwardList l
            where l.id = a.listId and l.takenInAt is not null
            and (lower(a.name) like :words or lower(a.giver) like :words or lower(a.purpose) like :words)
            order by a.name, a.periodFrom desc nulls last, a.id
            """)
    List<Award> findSaying(String words, Limit most);

    @Query("select a from Award a, AwardList l where l.id = a.listId and l.takenInAt is not null")
    List<Award> findTakenIn();

    @Query(
            "select distinct a.giver from Award a, AwardList l where l.id = a.listId and l.takenInAt is not null order by a.giver")
    List<String> findGivers();
}
