package se.delmos.statsbidrag.ordinances.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.delmos.statsbidrag.ordinances.RuleView;
import se.delmos.statsbidrag.ordinances.model.RuleKind;
import se.delmos.statsbidrag.ordinances.usecase.ShowLaw.CorrectionEntry;
import se.delmos.statsbidrag.ordinances.usecase.ShowLaw.Law;
import se.delmos.statsbidrag.ordinances.usecase.ShowLaw.RuleEntry;

/** The rules of one area: of an ordinance, or of what holds for every grant. */
record RuleArea(String code, List<Line> rules) {

    /** The order in which the areas are read; the text bundle names them. */
    static final List<String> CODES = List.of(
            "118", "119", "151", "DEM", "PROC", "FL", "ID", "ANSL", "BET", "ATK", "STS", "KON", "OSL", "ARK", "GDPR",
            "DOS", "SPR");

    /**
     * A rule as it is said in some wordings.
     *
     * @param versions the wordings, empty where it is said in every wording
     * @param corrections what it said before, the newest first
     */
    record Line(RuleView rule, RuleKind kind, List<String> versions, List<CorrectionEntry> corrections) {

        boolean answers(RuleSearch search) {
            return search.isIn(rule.id().value(), rule.sentence(), rule.section());
        }
    }

    /** Returns the areas that have a rule with all the words, with those rules only. */
    static List<RuleArea> of(Law law, RuleSearch search) {
        return CODES.stream()
                .map(code -> new RuleArea(
                        code,
                        lines(law, code).stream()
                                .filter(line -> line.answers(search))
                                .toList()))
                .filter(area -> !area.rules().isEmpty())
                .toList();
    }

    private static List<Line> lines(Law law, String area) {
        Map<RuleView, List<RuleEntry>> same = new LinkedHashMap<>();
        for (var entry : law.rules()) {
            if (entry.rule().id().value().startsWith("R-" + area + "-")) {
                same.computeIfAbsent(entry.rule(), rule -> new ArrayList<>()).add(entry);
            }
        }
        var wordings = law.wordings().stream()
                .map(wording -> wording.wording().id().value())
                .filter(id -> id.startsWith(area + "-"))
                .collect(Collectors.toCollection(TreeSet::new));
        return same.values().stream()
                .map(entries -> line(entries, law.rules(), wordings))
                .sorted(Comparator.comparing(line -> line.rule().id().value()))
                .toList();
    }

    private static Line line(List<RuleEntry> entries, List<RuleEntry> all, Set<String> wordings) {
        var first = entries.get(0);
        var versions = new TreeSet<String>();
        for (var entry : entries) {
            if (entry.everyWording()) {
                versions.addAll(wordings);
                all.stream()
                        .filter(other -> other.rule().id().equals(entry.rule().id()) && !entries.contains(other))
                        .forEach(other -> versions.remove(other.version()));
            } else {
                versions.add(entry.version());
            }
        }
        var corrections = entries.stream()
                .flatMap(entry -> entry.corrections().stream())
                .distinct()
                .sorted(Comparator.comparing(CorrectionEntry::on).reversed())
                .toList();
        var named = versions.equals(wordings) ? List.<String>of() : List.copyOf(versions);
        return new Line(first.rule(), first.kind(), named, corrections);
    }
}
