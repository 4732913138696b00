package se.delmos.statsbidrag.calls.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.delmos.statsbidrag.identity.ActorId;

/** Who wrote each section of a draft call last. */
@Embeddable
public class Writers {

    @ElementCollection
    @CollectionTable(schema = "calls", name = "section_writer", joinColumns = @JoinColumn(name = "call_id"))
    @MapKeyColumn(name = "section")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "writer")
    private Map<CallSection, UUID> writers = new HashMap<>();

    protected Writers() {}

    void note(CallSection section, ActorId writer) {
        writers.put(section, writer.value());
    }

    /** Returns who wrote a section last, or nothing where that was before this was kept. */
    public Optional<ActorId> of(CallSection section) {
        return Optional.ofNullable(writers.get(section)).map(ActorId::new);
    }
}
