package se.delmos.statsbidrag.calls.usecase;

import java.util.List;
import java.util.Optional;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallStatus;
import se.delmos.statsbidrag.calls.model.CallGap;
import se.delmos.statsbidrag.calls.model.CallPart;

/**
 * A call as far as it is written.
 *
 * @param parts the sections that are written
 * @param gaps what stops it from being published
 * @param version what a section's form must carry
 */
public record ComposedCall(
        CallId id, String title, CallStatus status, List<CallPart> parts, List<CallGap> gaps, long version) {

    /** Returns a section, where it is written. */
    public <T extends CallPart> Optional<T> part(Class<T> kind) {
        return parts.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
