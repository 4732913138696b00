package se.delmos.statsbidrag.calls.usecase;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.model.Call;
import se.delmos.statsbidrag.calls.model.CallChange;
import se.delmos.statsbidrag.calls.model.Cancellation;
import se.delmos.statsbidrag.calls.model.Extension;

/**
 * A published call, with when something of it was last news.
 *
 * @param changedAt when it was published, last extended, changed or cancelled
 */
public record CallNews(CallView call, Instant publishedAt, Instant changedAt) {

    static CallNews of(Call call, Instant now) {
        var published = call.publishedAt().orElseThrow();
        var changed = Stream.of(
                        call.extension().map(Extension::extendedAt),
                        call.changes().latestFirst().stream().findFirst().map(CallChange::changedAt),
                        call.cancellation().map(Cancellation::cancelledAt))
                .flatMap(Optional::stream)
                .reduce(published, (one, other) -> one.isAfter(other) ? one : other);
        return new CallNews(call.viewAt(now), published, changed);
    }
}
