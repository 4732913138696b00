package se.delmos.statsbidrag.desk.usecase;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.calls.CallStatus;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.kernel.Open;

/** Shows the public start page: what can be applied for now, and what comes. */
@Service
public class ShowStart {

    private final Calls calls;
    private final Clock clock;

    ShowStart(Calls calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    @Open(reason = "What can be applied for is public.")
    @Transactional(readOnly = true)
    public StartPage show() {
        var now = clock.instant();
        var published = calls.published();
        return new StartPage(
                published.stream()
                        .filter(call -> call.isOpenAt(now))
                        .map(call -> StartPage.CallCard.of(call, now))
                        .toList(),
                published.stream()
                        .filter(call -> call.status() == CallStatus.PLANNED)
                        .map(call -> StartPage.CallCard.of(call, now))
                        .toList());
    }
}
