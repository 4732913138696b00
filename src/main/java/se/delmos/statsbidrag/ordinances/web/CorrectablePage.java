package se.delmos.statsbidrag.ordinances.web;

import java.util.List;
import java.util.stream.Stream;
import se.delmos.statsbidrag.ordinances.usecase.ListParameters;
import se.delmos.statsbidrag.ordinances.usecase.ListRuleTexts;

/** All that can be corrected, area by area, or what somebody looks for among it. */
record CorrectablePage(String search, List<ListParameters.Row> parameters, List<Area> areas) {

    private static final String OTHER = "OTHER";

    /** The texts of the rules of one area. */
    record Area(String code, List<ListRuleTexts.Row> rows) {}

    static CorrectablePage of(
            List<ListRuleTexts.Row> rules,
            List<ListParameters.Row> parameters,
            RuleSearch search,
            ParameterWords parameterWords) {
        var found = parameters.stream()
                .filter(row -> search.isIn(
                        parameterWords.name(row.id().parameter()),
                        row.id().version().toString(),
                        row.statement().section()))
                .toList();
        var areas = Stream.concat(RuleArea.CODES.stream(), Stream.of(OTHER))
                .map(code -> new Area(
                        code,
                        rules.stream()
                                .filter(row -> areaOf(row).equals(code) && answers(row, search))
                                .toList()))
                .filter(area -> !area.rows().isEmpty())
                .toList();
        return new CorrectablePage(search.text(), found, areas);
    }

    private static boolean answers(ListRuleTexts.Row row, RuleSearch search) {
        return search.isIn(
                row.id().toString(), row.statement().sentence(), row.statement().section());
    }

    /** Rules of an ordinance that was added later have no area of their own, and are reached all the same. */
    private static String areaOf(ListRuleTexts.Row row) {
        return RuleArea.CODES.stream()
                .filter(code -> row.id().rule().value().startsWith("R-" + code + "-"))
                .findFirst()
                .orElse(OTHER);
    }

    /** Tells whether the page answers a search and shows nothing else. */
    public boolean isNarrowed() {
        return !search.isEmpty();
    }

    public int found() {
        return parameters.size()
                + areas.stream().mapToInt(area -> area.rows().size()).sum();
    }
}
