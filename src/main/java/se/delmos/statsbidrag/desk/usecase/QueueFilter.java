package se.delmos.statsbidrag.desk.usecase;

import java.util.Optional;
import se.delmos.statsbidrag.calls.CallId;

/**
 * What a person has chosen to see of the work queue.
 *
 * @param all all cases, or only what waits for the person
 * @param state a task or an end that cases are to have
 * @param page counts from 1
 */
public record QueueFilter(boolean all, Optional<String> state, Optional<CallId> call, int page) {

    boolean passes(CaseRow row) {
        return passesState(row) && passesCall(row);
    }

    boolean passesState(CaseRow row) {
        return state.map(row.state()::equals).orElse(true);
    }

    boolean passesCall(CaseRow row) {
        return call.map(row.call()::equals).orElse(true);
    }

    public QueueFilter withAll(boolean chosen) {
        return new QueueFilter(chosen, Optional.empty(), call, 1);
    }

    public QueueFilter withState(Optional<String> chosen) {
        return new QueueFilter(all, chosen, call, 1);
    }

    public QueueFilter withCall(Optional<CallId> chosen) {
        return new QueueFilter(all, state, chosen, 1);
    }

    public QueueFilter withPage(int chosen) {
        return new QueueFilter(all, state, call, chosen);
    }
}
