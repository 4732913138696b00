package se.delmos.statsbidrag.ordinances.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.ordinances.AnnexView;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionView;
import se.delmos.statsbidrag.ordinances.Verification;
import se.delmos.statsbidrag.ordinances.model.Transition;
import se.delmos.statsbidrag.ordinances.usecase.ShowLaw.Law;
import se.delmos.statsbidrag.ordinances.usecase.ShowLaw.ParameterEntry;
import se.delmos.statsbidrag.ordinances.usecase.ShowLaw.RepealEntry;
import se.delmos.statsbidrag.ordinances.usecase.ShowLaw.WordingEntry;

/** The law in chapters: each ordinance with its wordings, each area with its rules. */
record LawPage(String search, List<Verification> statuses, List<Chapter> ordinances, List<RuleArea> areas) {

    /** An ordinance under its number, with its wordings, the oldest first, and its end. */
    record Chapter(
            String number, List<Edition> editions, @Nullable Ending ending) {}

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
            String issuer,
            String amendedBy,
            String note,
            Transition transition,
            List<ParameterEntry> parameters,
            AnnexView annex) {

        static Edition of(WordingEntry entry) {
            var validTo = entry.wording().validTo();
            return new Edition(
                    entry.wording(),
                    validTo.map(day -> day.minusDays(1)).orElse(null),
                    entry.issuer(),
                    entry.amendedBy(),
                    entry.note(),
                    entry.transition(),
                    entry.parameters(),
                    entry.annex());
        }
    }

    /** Returns the page, with all rules or with those that somebody looks for. */
    static LawPage of(Law law, RuleSearch search) {
        Map<String, List<Edition>> chapters = new LinkedHashMap<>();
        for (var entry : law.wordings()) {
            chapters.computeIfAbsent(entry.wording().ordinance().value(), number -> new ArrayList<>())
                    .add(Edition.of(entry));
        }
        return new LawPage(
                search.text(),
                List.of(Verification.values()),
                chapters.entrySet().stream()
                        .map(chapter ->
                                new Chapter(chapter.getKey(), chapter.getValue(), ending(chapter.getKey(), law)))
                        .toList(),
                RuleArea.of(law, search));
    }

    /** Tells whether the page answers a search and shows nothing else. */
    public boolean isNarrowed() {
        return !search.isEmpty();
    }

    /** Returns how many rules are shown. */
    public int found() {
        return areas.stream().mapToInt(area -> area.rules().size()).sum();
    }

    private static @Nullable Ending ending(String ordinance, Law law) {
        return law.repeals().stream()
                .filter(repeal -> repeal.ordinance().value().equals(ordinance))
                .findFirst()
                .map(Ending::of)
                .orElse(null);
    }
}
