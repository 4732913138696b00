package se.delmos.statsbidrag.insight.usecase;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.decisions.GrantView;
import se.delmos.statsbidrag.insight.model.Figures;
import se.delmos.statsbidrag.insight.model.GrantMoney;
import se.delmos.statsbidrag.insight.usecase.BudgetOverview.OfCounty;
import se.delmos.statsbidrag.insight.usecase.BudgetOverview.OfKind;
import se.delmos.statsbidrag.insight.usecase.BudgetOverview.OfOrdinance;
import se.delmos.statsbidrag.insight.usecase.GrantsOfAppropriation.Chosen;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.ledger.BudgetView;
import se.delmos.statsbidrag.ordinances.OrdinanceNumber;

/** The same grants divided by ordinance, by county and by kind of recipient: each division adds up to the whole. */
@Component
class Breakdown {

    private final Applicants applicants;

    Breakdown(Applicants applicants) {
        this.applicants = applicants;
    }

    List<OfOrdinance> byOrdinance(Chosen chosen, List<CallView> published) {
        var frames = frames(chosen, published);
        var grants = grouped(chosen, grant -> grant.ordinance().value());
        return Stream.concat(frames.keySet().stream(), grants.keySet().stream())
                .distinct()
                .sorted()
                .map(number -> new OfOrdinance(
                        new OrdinanceNumber(number),
                        Optional.ofNullable(frames.get(number)),
                        Figures.of(grants.getOrDefault(number, List.of()))))
                .toList();
    }

    List<OfCounty> byCounty(Chosen chosen) {
        var grants = grouped(chosen, GrantView::countyCode);
        return applicants.counties().stream()
                .map(county -> new OfCounty(county, Figures.of(grants.getOrDefault(county.code(), List.of()))))
                .toList();
    }

    List<OfKind> byKind(Chosen chosen) {
        return grouped(chosen, GrantView::recipientKind).entrySet().stream()
                .map(kind -> new OfKind(kind.getKey(), Figures.of(kind.getValue())))
                .sorted(Comparator.comparing(OfKind::kind))
                .toList();
    }

    private static Map<String, Money> frames(Chosen chosen, List<CallView> published) {
        var frames =
                chosen.appropriation().budgets().stream().collect(Collectors.toMap(BudgetView::id, BudgetView::frame));
        var byOrdinance = new TreeMap<String, Money>();
        for (var call : published) {
            call.budget()
                    .map(frames::get)
                    .ifPresent(frame -> byOrdinance.merge(call.ordinance().value(), frame, Money::plus));
        }
        return byOrdinance;
    }

    private static <K> Map<K, List<GrantMoney>> grouped(Chosen chosen, Function<GrantView, K> by) {
        return chosen.grants().stream().collect(Collectors.groupingBy(each -> by.apply(each.grant())));
    }
}
