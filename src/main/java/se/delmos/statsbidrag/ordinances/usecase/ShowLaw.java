package se.delmos.statsbidrag.ordinances.usecase;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.kernel.Open;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionView;
import se.delmos.statsbidrag.ordinances.RuleView;
import se.delmos.statsbidrag.ordinances.model.RuleKey;
import se.delmos.statsbidrag.ordinances.model.RuleKind;
import se.delmos.statsbidrag.ordinances.model.RuleText;
import se.delmos.statsbidrag.ordinances.model.RuleTextRepository;
import se.delmos.statsbidrag.ordinances.model.Wording;
import se.delmos.statsbidrag.ordinances.model.WordingRepository;

/** Shows all wordings and rules that the system acts on, with how sure we are of each. */
@Service
public class ShowLaw {

    private final WordingRepository wordings;
    private final RuleTextRepository rules;

    ShowLaw(WordingRepository wordings, RuleTextRepository rules) {
        this.wordings = wordings;
        this.rules = rules;
    }

    @Open(reason = "the law and our reading of it are public")
    @Transactional(readOnly = true)
    public Law show() {
        return new Law(
                wordings.findAllByOrderByOrdinanceAscValidFromAsc().stream()
                        .map(ShowLaw::entry)
                        .toList(),
                rules.findAllInOrder().stream().map(ShowLaw::entry).toList());
    }

    private static WordingEntry entry(Wording wording) {
        return new WordingEntry(wording.view(), wording.amendedBy(), wording.note());
    }

    private static RuleEntry entry(RuleText rule) {
        return new RuleEntry(rule.view(), rule.version(), rule.version().equals(RuleKey.ALL), rule.kind());
    }

    /** All that is known of the law. */
    public record Law(List<WordingEntry> wordings, List<RuleEntry> rules) {}

    /** A wording, the statute that gave it, and what a reader must know of it. */
    public record WordingEntry(OrdinanceVersionView wording, String amendedBy, String note) {}

    /** A rule in one wording, or in all that have no row of their own. */
    public record RuleEntry(RuleView rule, String version, boolean everyWording, RuleKind kind) {}
}
