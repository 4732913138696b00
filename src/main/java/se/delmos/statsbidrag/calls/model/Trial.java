package se.delmos.statsbidrag.calls.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.MadeUpApplicant;
import se.delmos.statsbidrag.identity.ActorId;

/** What a person tries to answer to a call. It registers no event: nothing of it is to be heard of anywhere. */
@Entity
@Table(schema = "calls", name = "trial")
public class Trial {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    /** Read by queries only. */
    @SuppressWarnings("UnusedVariable")
    private UUID callId;

    /** Read by queries only. */
    @SuppressWarnings("UnusedVariable")
    private UUID person;

    @Enumerated(EnumType.STRING)
    private MadeUpApplicant.Kind applicant = MadeUpApplicant.Kind.MUNICIPALITY;

    private @Nullable LocalDate activeSince;

    @ElementCollection
    @CollectionTable(schema = "calls", name = "trial_answer", joinColumns = @JoinColumn(name = "trial_id"))
    @MapKeyColumn(name = "field")
    @Column(name = "typed")
    private Map<String, String> answers = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected Trial() {}

    public Trial(UUID id, CallId call, ActorId person) {
        this.id = id;
        this.callId = call.value();
        this.person = person.value();
    }

    /** Keeps what was typed of a section, word for word. */
    public Trial write(Map<String, String> typed) {
        answers.putAll(typed);
        answers.values().removeIf(String::isBlank);
        return this;
    }

    public Trial as(MadeUpApplicant organisation) {
        applicant = organisation.kind();
        activeSince = organisation.activeSince().orElse(null);
        return this;
    }

    public Map<String, String> answers() {
        return Map.copyOf(answers);
    }

    public MadeUpApplicant applicant() {
        return new MadeUpApplicant(applicant, Optional.ofNullable(activeSince));
    }

    /** Returns the version a form must carry; a trial that was never saved has none. */
    public long version() {
        return version == null ? 0 : version;
    }

    /** Tells whether there is something to clear. */
    public boolean isBegun() {
        return version != null;
    }
}
