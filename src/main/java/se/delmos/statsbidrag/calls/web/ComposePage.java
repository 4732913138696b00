package se.delmos.statsbidrag.calls.web;

import java.util.Arrays;
import java.util.List;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallStatus;
import se.delmos.statsbidrag.calls.model.CallGap;
import se.delmos.statsbidrag.calls.model.CallSection;
import se.delmos.statsbidrag.calls.usecase.ComposedCall;

/** The sections of a draft call, which of them are done, and what each of the others lacks. */
record ComposePage(CallId id, String title, CallStatus status, List<Item> items, long version) {

    /** One section; it is done when it lacks nothing. */
    record Item(CallSection section, List<CallGap> gaps, List<CallGap> warnings) {

        public boolean done() {
            return gaps.isEmpty();
        }
    }

    static ComposePage of(ComposedCall call) {
        var items = Arrays.stream(CallSection.values())
                .map(section -> new Item(section, of(section, call.gaps()), of(section, call.warnings())))
                .toList();
        return new ComposePage(call.id(), call.title(), call.status(), items, call.version());
    }

    private static List<CallGap> of(CallSection section, List<CallGap> all) {
        return all.stream().filter(one -> one.section() == section).toList();
    }

    public long done() {
        return items.stream().filter(Item::done).count();
    }

    public boolean ready() {
        return done() == items.size();
    }
}
