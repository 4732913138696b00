package se.delmos.statsbidrag.desk.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.desk.usecase.Queue.CallChoice;
import se.delmos.statsbidrag.desk.usecase.Queue.Inquiry;
import se.delmos.statsbidrag.desk.usecase.Queue.StateChoice;

/** Filters, counts and cuts the cases of the queue into pages. */
record QueueView(QueueFilter filter, List<CaseRow> cases, List<CallView> published, Map<CallId, Long> unanswered) {

    Queue queue(boolean doer) {
        var found = cases.stream().filter(filter::passes).toList();
        var pages = Math.max(1, (found.size() + Queue.PAGE - 1) / Queue.PAGE);
        var page = Math.min(Math.max(1, filter.page()), pages);
        var rows = found.stream()
                .skip((long) (page - 1) * Queue.PAGE)
                .limit(Queue.PAGE)
                .toList();
        return new Queue(
                filter.withPage(page), doer, states(), calls(), rows, inquiries(), cases.size(), found.size(), pages);
    }

    private List<Inquiry> inquiries() {
        return published.stream()
                .filter(CallView::byInvitation)
                .map(call -> new Inquiry(call.id(), call.title(), unanswered.getOrDefault(call.id(), 0L)))
                .toList();
    }

    private List<StateChoice> states() {
        var counts = count(cases.stream().filter(filter::passesCall).toList(), CaseRow::state);
        var choices = new ArrayList<StateChoice>();
        choices.add(
                new StateChoice(Optional.empty(), sum(counts), filter.state().isEmpty()));
        counts.forEach((state, count) -> {
            var key = Optional.of(state);
            choices.add(new StateChoice(key, count, filter.state().equals(key)));
        });
        return choices;
    }

    private List<CallChoice> calls() {
        var counts = count(cases.stream().filter(filter::passesState).toList(), CaseRow::call);
        var choices = new ArrayList<CallChoice>();
        choices.add(
                new CallChoice(Optional.empty(), "", sum(counts), filter.call().isEmpty()));
        for (var call : published) {
            var count = counts.get(call.id());
            var key = Optional.of(call.id());
            if (count != null || filter.call().equals(key)) {
                choices.add(new CallChoice(
                        key,
                        call.title(),
                        count == null ? 0 : count,
                        filter.call().equals(key)));
            }
        }
        return choices;
    }

    private static <K> LinkedHashMap<K, Integer> count(List<CaseRow> rows, Function<CaseRow, K> by) {
        var counts = new LinkedHashMap<K, Integer>();
        rows.forEach(row -> counts.merge(by.apply(row), 1, Integer::sum));
        return counts;
    }

    private static int sum(LinkedHashMap<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
