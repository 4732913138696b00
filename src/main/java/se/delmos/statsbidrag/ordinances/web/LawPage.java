package se.delmos.statsbidrag.ordinances.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionView;
import se.delmos.statsbidrag.ordinances.RuleView;
import se.delmos.statsbidrag.ordinances.Verification;
import se.delmos.statsbidrag.ordinances.model.RuleKind;
import se.delmos.statsbidrag.ordinances.model.Transition;
import se.delmos.statsbidrag.ordinances.usecase.ShowLaw.Law;
import se.delmos.statsbidrag.ordinances.usecase.ShowLaw.RepealEntry;
import se.delmos.statsbidrag.ordinances.usecase.ShowLaw.RuleEntry;
import se.delmos.statsbidrag.ordinances.usecase.ShowLaw.WordingEntry;

/** The law in chapters: each ordinance with its wordings, each area with its rules. */
record LawPage(List<Verification> statuses, List<Chapter> ordinances, List<Area> areas) {

    /** The order in which the areas are read; the text bundle names them. */
    private static final List<String> AREAS = List.of("118", "119", "PROC", "FL", "ANSL", "BET", "OSL");

    /** An ordinance under its number, with its wordings, the oldest first, and its end. */
    record Chapter(String number, List<Edition> editions, @Nullable Ending ending) {}

    /** How an ordinance ended; without a day where no source has shown it. */
    record Ending(String by, @Nullable LocalDate on, String transition, Verification verification) {

        static Ending of(RepealEntry repeal) {
            return new Ending(repeal.by(), repeal.on().orElse(null), repeal.transition(), repeal.verification());
        }
    }

    /** A wording with the last day it held, where it no longer does. */
    record Edition(
            OrdinanceVersionView wording,
            @Nullable LocalDate lastDay,
            String amendedBy,
            String note,
            Transition transition) {

        static Edition of(WordingEntry entry) {
            var validTo = entry.wording().validTo();
            return new Edition(
                    entry.wording(),
                    validTo.map(day -> day.minusDays(1)).orElse(null),
                    entry.amendedBy(),
                    entry.note(),
                    entry.transition());
        }
    }

    /** The rules of one area. */
    record Area(String code, List<Line> rules) {}

    /** A rule, and the wordings it is said of: the named ones, the remaining ones, or all. */
    record Line(RuleView rule, RuleKind kind, List<String> versions, boolean remaining) {}

    static LawPage of(Law law) {
        Map<String, List<Edition>> chapters = new LinkedHashMap<>();
        for (var entry : law.wordings()) {
            chapters.computeIfAbsent(entry.wording().ordinance().value(), number -> new ArrayList<>())
                    .add(Edition.of(entry));
        }
        return new LawPage(
                List.of(Verification.values()),
                chapters.entrySet().stream()
                        .map(chapter ->
                                new Chapter(chapter.getKey(), chapter.getValue(), ending(chapter.getKey(), law)))
                        .toList(),
                AREAS.stream()
                        .map(code -> new Area(code, lines(law.rules(), code)))
                        .toList());
    }

    private static @Nullable Ending ending(String ordinance, Law law) {
        return law.repeals().stream()
                .filter(repeal -> repeal.ordinance().value().equals(ordinance))
                .findFirst()
                .map(Ending::of)
                .orElse(null);
    }

    private static List<Line> lines(List<RuleEntry> rules, String area) {
        Map<RuleView, List<RuleEntry>> same = new LinkedHashMap<>();
        for (var entry : rules) {
            if (entry.rule().id().value().startsWith("R-" + area + "-")) {
                same.computeIfAbsent(entry.rule(), rule -> new ArrayList<>()).add(entry);
            }
        }
        return same.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue(), same.keySet()))
                .sorted(Comparator.comparing(line -> line.rule().id().value()))
                .toList();
    }

    private static Line line(RuleView rule, List<RuleEntry> entries, Collection<RuleView> all) {
        var versions = entries.stream()
                .filter(entry -> !entry.everyWording())
                .map(RuleEntry::version)
                .toList();
        var severalTexts =
                all.stream().filter(other -> other.id().equals(rule.id())).count() > 1;
        return new Line(rule, entries.get(0).kind(), versions, versions.isEmpty() && severalTexts);
    }
}
