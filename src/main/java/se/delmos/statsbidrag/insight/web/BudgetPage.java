package se.delmos.statsbidrag.insight.web;

import java.text.Collator;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import se.delmos.statsbidrag.insight.model.Figures;
import se.delmos.statsbidrag.insight.usecase.BudgetOverview;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.Money;

/** The budget page: the answer, the bars, the map and the tables of one appropriation. */
record BudgetPage(
        Instant asOf,
        String id,
        String name,
        List<Tab> tabs,
        Money frame,
        Money remaining,
        Figures total,
        List<Measure> measures,
        List<FigureRow> ordinances,
        TileMap map,
        List<FigureRow> counties,
        List<FigureRow> kinds,
        List<FunnelTable> funnels) {

    static BudgetPage of(BudgetOverview overview) {
        var appropriation = overview.appropriation();
        return new BudgetPage(
                overview.asOf(),
                appropriation.id().toString(),
                appropriation.name(),
                tabs(overview),
                appropriation.amount(),
                overview.remaining(),
                overview.total(),
                Measure.of(overview),
                ordinances(overview),
                TileMap.of(overview.counties()),
                counties(overview),
                kinds(overview),
                overview.funnels().stream().map(FunnelTable::of).toList());
    }

    public String frameInKronor() {
        return Display.kr(frame);
    }

    public String grantedInKronor() {
        return Display.kr(total.granted());
    }

    public String paidInKronor() {
        return Display.kr(total.paid());
    }

    private static List<Tab> tabs(BudgetOverview overview) {
        return overview.appropriations().stream()
                .map(each -> new Tab(
                        each.id().toString(),
                        each.name(),
                        each.id().equals(overview.appropriation().id())))
                .toList();
    }

    private static List<FigureRow> ordinances(BudgetOverview overview) {
        return overview.ordinances().stream()
                .map(row ->
                        new FigureRow(row.ordinance().value(), null, row.frame().orElse(null), row.figures()))
                .toList();
    }

    /** The counties that got most come first. */
    private static List<FigureRow> counties(BudgetOverview overview) {
        var alphabet = Collator.getInstance(Display.SWEDISH);
        return overview.counties().stream()
                .map(row -> new FigureRow(row.county().name(), row.county(), null, row.figures()))
                .sorted(Comparator.comparing((FigureRow row) -> row.figures().granted())
                        .reversed()
                        .thenComparing(FigureRow::label, alphabet))
                .toList();
    }

    private static List<FigureRow> kinds(BudgetOverview overview) {
        return overview.kinds().stream()
                .map(row -> new FigureRow(row.kind().name(), null, null, row.figures()))
                .toList();
    }

    /** A way to another appropriation. */
    record Tab(String id, String name, boolean current) {}

    /** One of the five amounts that the page answers with, beside the frame it is a part of. */
    record Measure(String key, Money amount, Bar bar) {

        static List<Measure> of(BudgetOverview overview) {
            var frame = overview.appropriation().amount();
            var total = overview.total();
            return List.of(
                    of("frame", frame, frame),
                    of("granted", total.granted(), frame),
                    of("paid", total.paid(), frame),
                    of("used", total.used(), frame),
                    of("returned", total.returned(), frame));
        }

        private static Measure of(String key, Money amount, Money frame) {
            return new Measure(key, amount, Bar.of(amount, frame));
        }
    }
}
