package se.delmos.statsbidrag.ordinances.model;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.ordinances.RuleTextId;

/** The rules the system acts on. */
public interface RuleTextRepository extends Repository<RuleText, RuleKey> {

    RuleText save(RuleText text);

    Optional<RuleText> findByKey(RuleKey key);

    @Query("select rule from RuleText rule order by rule.key.id, rule.key.version")
    List<RuleText> findAllInOrder();

    /** Returns a rule's text in exactly this wording, or refuses with not-found. */
    default RuleText require(RuleTextId id) {
        return findByKey(new RuleKey(id.rule().value(), id.version())).orElseThrow(() -> new NotFound(id));
    }
}
