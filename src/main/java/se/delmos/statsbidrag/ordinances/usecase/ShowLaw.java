package se.delmos.statsbidrag.ordinances.usecase;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.Open;
import se.delmos.statsbidrag.ordinances.AnnexView;
import se.delmos.statsbidrag.ordinances.OrdinanceNumber;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionView;
import se.delmos.statsbidrag.ordinances.Parameter;
import se.delmos.statsbidrag.ordinances.RuleView;
import se.delmos.statsbidrag.ordinances.Verification;
import se.delmos.statsbidrag.ordinances.model.Correction;
import se.delmos.statsbidrag.ordinances.model.CorrectionRepository;
import se.delmos.statsbidrag.ordinances.model.ParameterRepository;
import se.delmos.statsbidrag.ordinances.model.ParameterStatement;
import se.delmos.statsbidrag.ordinances.model.Repeal;
import se.delmos.statsbidrag.ordinances.model.RepealRepository;
import se.delmos.statsbidrag.ordinances.model.RuleKey;
import se.delmos.statsbidrag.ordinances.model.RuleKind;
import se.delmos.statsbidrag.ordinances.model.RuleStatement;
import se.delmos.statsbidrag.ordinances.model.RuleText;
import se.delmos.statsbidrag.ordinances.model.RuleTextRepository;
import se.delmos.statsbidrag.ordinances.model.Transition;
import se.delmos.statsbidrag.ordinances.model.Wording;
import se.delmos.statsbidrag.ordinances.model.WordingRepository;

/** Shows all wordings and rules that the system acts on, with how sure we are of each. */
@Service
public class ShowLaw {

    private final WordingRepository wordings;
    private final RepealRepository repeals;
    private final RuleTextRepository rules;
    private final CorrectionRepository corrections;
    private final ParameterRepository parameters;
    private final Annexes annexes;

    ShowLaw(
            WordingRepository wordings,
            RepealRepository repeals,
            RuleTextRepository rules,
            CorrectionRepository corrections,
            ParameterRepository parameters,
            Annexes annexes) {
        this.wordings = wordings;
        this.repeals = repeals;
        this.rules = rules;
        this.corrections = corrections;
        this.parameters = parameters;
        this.annexes = annexes;
    }

    @Open(reason = "the law and our reading of it are public")
    @Transactional(readOnly = true)
    public Law show() {
        var made = corrections.findAllByOrderByCorrectedAtDescIdDesc().stream()
                .collect(Collectors.groupingBy(
                        Correction::text, Collectors.mapping(ShowLaw::entry, Collectors.toList())));
        return new Law(
                wordings.findAllByOrderByOrdinanceAscValidFromAsc().stream()
                        .map(this::entry)
                        .toList(),
                repeals.findAllByOrderByOrdinance().stream().map(ShowLaw::entry).toList(),
                rules.findAllInOrder().stream()
                        .map(rule -> entry(rule, made.getOrDefault(rule.id(), List.of())))
                        .toList());
    }

    private WordingEntry entry(Wording wording) {
        return new WordingEntry(
                wording.view(),
                wording.issuer(),
                wording.amendedBy(),
                wording.note(),
                wording.transition(),
                parameters.findByKeyVersion(wording.id().value()).stream()
                        .map(parameter -> new ParameterEntry(parameter.id().parameter(), parameter.statement()))
                        .sorted(Comparator.comparing(ParameterEntry::parameter))
                        .toList(),
                annexes.of(wording.id()));
    }

    private static RepealEntry entry(Repeal repeal) {
        return new RepealEntry(
                repeal.ordinance(),
                repeal.repealedBy(),
                repeal.repealedOn(),
                repeal.transition(),
                repeal.transitionVerification());
    }

    private static RuleEntry entry(RuleText rule, List<CorrectionEntry> made) {
        return new RuleEntry(rule.view(), rule.version(), rule.version().equals(RuleKey.ALL), rule.kind(), made);
    }

    private static CorrectionEntry entry(Correction correction) {
        var grounds = correction.grounds();
        return new CorrectionEntry(
                grounds.at().atZone(Display.STOCKHOLM).toLocalDate(), grounds.reason(), correction.before());
    }

    /** All that is known of the law. */
    public record Law(List<WordingEntry> wordings, List<RepealEntry> repeals, List<RuleEntry> rules) {}

    /** A wording, the statute that gave it, what a reader must know of it, which cases it is applied to, and what it measures by. */
    public record WordingEntry(
            OrdinanceVersionView wording,
            String issuer,
            String amendedBy,
            String note,
            Transition transition,
            List<ParameterEntry> parameters,
            AnnexView annex) {}

    /** What a wording measures by. */
    public record ParameterEntry(Parameter parameter, ParameterStatement statement) {}

    /**
     * An ordinance that no longer holds.
     *
     * @param on the first day without it, empty where no source has shown it
     * @param transition what is still applied afterwards
     */
    public record RepealEntry(
            OrdinanceNumber ordinance,
            String by,
            Optional<LocalDate> on,
            String transition,
            Verification verification) {}

    /** A rule in one wording, or in all that have no row of their own, with its corrections, the newest first. */
    public record RuleEntry(
            RuleView rule, String version, boolean everyWording, RuleKind kind, List<CorrectionEntry> corrections) {}

    /** When and why a rule's text was corrected, and what it said before. Who did it is not for the public. */
    public record CorrectionEntry(LocalDate on, String reason, RuleStatement before) {}
}
