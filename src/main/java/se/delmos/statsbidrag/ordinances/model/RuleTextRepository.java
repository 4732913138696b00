package se.delmos.statsbidrag.ordinances.model;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The rules the system acts on. */
public interface RuleTextRepository extends Repository<RuleText, RuleKey> {

    Optional<RuleText> findByKey(RuleKey key);

    @Query("select rule from RuleText rule order by rule.key.id, rule.key.version")
    List<RuleText> findAllInOrder();
}
