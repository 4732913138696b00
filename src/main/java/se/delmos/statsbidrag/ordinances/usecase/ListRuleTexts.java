package se.delmos.statsbidrag.ordinances.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.ordinances.RuleTextId;
import se.delmos.statsbidrag.ordinances.model.Correction;
import se.delmos.statsbidrag.ordinances.model.CorrectionRepository;
import se.delmos.statsbidrag.ordinances.model.RuleKey;
import se.delmos.statsbidrag.ordinances.model.RuleStatement;
import se.delmos.statsbidrag.ordinances.model.RuleTextRepository;

/** Lists every text of every rule for staff, with when it was last corrected. */
@Service
public class ListRuleTexts {

    private final RuleTextRepository rules;
    private final CorrectionRepository corrections;

    ListRuleTexts(RuleTextRepository rules, CorrectionRepository corrections) {
        this.rules = rules;
        this.corrections = corrections;
    }

    @PreAuthorize("hasAnyRole('ADMINISTRATOR','AUDITOR')")
    @Transactional(readOnly = true)
    public List<Row> list() {
        var latest = corrections.findAllByOrderByCorrectedAtDescIdDesc().stream()
                .collect(Collectors.toMap(
                        Correction::text, correction -> correction.grounds().at(), (newer, older) -> newer));
        return rules.findAllInOrder().stream()
                .map(rule -> new Row(rule.id(), rule.statement(), Optional.ofNullable(latest.get(rule.id()))))
                .toList();
    }

    /** A rule's text in one wording, or in all that have no text of their own. */
    public record Row(RuleTextId id, RuleStatement statement, Optional<Instant> correctedAt) {

        public boolean isEveryWording() {
            return id.version().equals(RuleKey.ALL);
        }
    }
}
