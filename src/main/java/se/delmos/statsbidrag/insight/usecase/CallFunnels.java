package se.delmos.statsbidrag.insight.usecase;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.insight.usecase.BudgetOverview.Funnel;
import se.delmos.statsbidrag.insight.usecase.GrantsOfAppropriation.Chosen;
import se.delmos.statsbidrag.ledger.BudgetView;

/** How many were left at each step of the calls that an appropriation pays for. */
@Component
class CallFunnels {

    private final Applications applications;

    CallFunnels(Applications applications) {
        this.applications = applications;
    }

    List<Funnel> of(Chosen chosen, List<CallView> published) {
        var budgets =
                chosen.appropriation().budgets().stream().map(BudgetView::id).collect(Collectors.toSet());
        var granted = chosen.grants().stream()
                .collect(Collectors.groupingBy(each -> each.grant().call(), Collectors.counting()));
        return published.stream()
                .filter(call -> call.budget().filter(budgets::contains).isPresent())
                .sorted(Comparator.comparing((CallView call) -> call.ordinance().value())
                        .thenComparing(CallView::title))
                .map(call -> funnel(call, granted))
                .toList();
    }

    private Funnel funnel(CallView call, Map<CallId, Long> granted) {
        var received = applications.receivedIn(call.id());
        return new Funnel(
                call,
                applications.interestsIn(call.id()),
                received.applications(),
                received.applicants(),
                granted.getOrDefault(call.id(), 0L).intValue());
    }
}
