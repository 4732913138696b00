package se.delmos.statsbidrag.calls.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.model.CallChange.Part;
import se.delmos.statsbidrag.identity.ActorId;

/** Everything that was changed in a call since it was published. Rows are added, never changed. */
@Embeddable
public class ChangeLog {

    @ElementCollection
    @CollectionTable(schema = "calls", name = "call_change", joinColumns = @JoinColumn(name = "call_id"))
    @Fetch(FetchMode.SUBSELECT)
    private Set<CallChange> changes = new HashSet<>();

    protected ChangeLog() {}

    /** Notes each thing that becomes another, and returns whether the form does. Refuses what must not be changed. */
    boolean note(CallView was, ChangedTerms to, Signed why) {
        var parts = to.differingFrom(was);
        var before = ChangedTerms.of(was);
        parts.forEach(part -> changes.add(new CallChange(
                why.at(), part, before.text(part), to.text(part), why.by().value(), why.reason())));
        return parts.contains(Part.FORM);
    }

    /** Returns the changes, the latest first. */
    public List<CallChange> latestFirst() {
        return changes.stream()
                .sorted(Comparator.comparing(CallChange::changedAt).reversed().thenComparing(CallChange::part))
                .toList();
    }

    /** Who changes a call, when and why. */
    public record Signed(ActorId by, Instant at, String reason) {}
}
