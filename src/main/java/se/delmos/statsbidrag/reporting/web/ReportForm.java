package se.delmos.statsbidrag.reporting.web;

import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.applications.CostType;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.reporting.model.ReportDraft;
import se.delmos.statsbidrag.reporting.usecase.ReportPage;

/** A final report as its recipient writes it. An empty cost is nothing spent. */
record ReportForm(
        @Nullable Money staff,
        @Nullable Money premises,
        @Nullable Money boughtServices,
        @Nullable Money travel,
        @Nullable Money other,

        @Size(max = 20000, message = "{reporting.form.text.long}") @Nullable
        String results,

        @Size(max = 20000, message = "{reporting.form.text.long}") @Nullable
        String purpose,

        @Nullable Boolean withinPeriod,
        @Nullable Boolean auditorStatement,

        @Size(max = 200, message = "{reporting.form.auditor.long}") @Nullable
        String auditorName,

        long version) {

    static ReportForm of(ReportPage page) {
        var costs = new EnumMap<CostType, Money>(CostType.class);
        page.costs().lines().stream()
                .filter(line -> line.reported().isPositive())
                .forEach(line -> costs.put(line.type(), line.reported()));
        return new ReportForm(
                costs.get(CostType.STAFF),
                costs.get(CostType.PREMISES),
                costs.get(CostType.BOUGHT_SERVICES),
                costs.get(CostType.TRAVEL),
                costs.get(CostType.OTHER),
                page.texts().results(),
                page.texts().purpose(),
                page.texts().withinPeriod(),
                page.auditor().stated(),
                page.auditor().name(),
                page.version());
    }

    ReportDraft draft() {
        return new ReportDraft(
                costs(),
                text(results),
                text(purpose),
                ticked(withinPeriod),
                ticked(auditorStatement),
                text(auditorName));
    }

    private Map<CostType, Money> costs() {
        var costs = new EnumMap<CostType, Money>(CostType.class);
        costs.put(CostType.STAFF, amount(staff));
        costs.put(CostType.PREMISES, amount(premises));
        costs.put(CostType.BOUGHT_SERVICES, amount(boughtServices));
        costs.put(CostType.TRAVEL, amount(travel));
        costs.put(CostType.OTHER, amount(other));
        return costs;
    }

    private static Money amount(@Nullable Money money) {
        return Objects.requireNonNullElse(money, Money.ZERO);
    }

    /** An unticked box is not sent at all. */
    private static boolean ticked(@Nullable Boolean box) {
        return Boolean.TRUE.equals(box);
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
