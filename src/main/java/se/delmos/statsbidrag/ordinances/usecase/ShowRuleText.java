package se.delmos.statsbidrag.ordinances.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.ordinances.RuleTextId;
import se.delmos.statsbidrag.ordinances.model.Correction;
import se.delmos.statsbidrag.ordinances.model.CorrectionRepository;
import se.delmos.statsbidrag.ordinances.model.Grounds;
import se.delmos.statsbidrag.ordinances.model.RuleKey;
import se.delmos.statsbidrag.ordinances.model.RuleStatement;
import se.delmos.statsbidrag.ordinances.model.RuleTextRepository;

/** Shows a rule's text to staff with all its corrections, the newest first. */
@Service
public class ShowRuleText {

    private final RuleTextRepository rules;
    private final CorrectionRepository corrections;
    private final Identities identities;
    private final Clock clock;

    ShowRuleText(RuleTextRepository rules, CorrectionRepository corrections, Identities identities, Clock clock) {
        this.rules = rules;
        this.corrections = corrections;
        this.identities = identities;
        this.clock = clock;
    }

    @PreAuthorize("hasAnyRole('ADMINISTRATOR','AUDITOR')")
    @Transactional(readOnly = true)
    public Page show(RuleTextId id) {
        var rule = rules.require(id);
        var history =
                corrections
                        .findByRuleIdAndVersionOrderByCorrectedAtDescIdDesc(
                                id.rule().value(), id.version())
                        .stream()
                        .map(this::entry)
                        .toList();
        var today = LocalDate.now(clock.withZone(Display.STOCKHOLM));
        return new Page(id, rule.statement(), rule.revision(), today, history);
    }

    private Entry entry(Correction correction) {
        var grounds = correction.grounds();
        return new Entry(identities.nameOf(grounds.by()), grounds, correction.before(), correction.after());
    }

    /**
     * The page.
     *
     * @param revision what the form must carry
     */
    public record Page(RuleTextId id, RuleStatement statement, long revision, LocalDate today, List<Entry> history) {

        public boolean isEveryWording() {
            return id.version().equals(RuleKey.ALL);
        }
    }

    /** A correction and the name of who made it. */
    public record Entry(String by, Grounds grounds, RuleStatement before, RuleStatement after) {}
}
