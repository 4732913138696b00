package se.delmos.statsbidrag.forms.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormVersionId;
import se.delmos.statsbidrag.identity.ActorId;

/** One version of a form: a draft until it is published, then frozen. Changed only by its form. */
@Entity
@Table(schema = "forms", name = "form_version")
public class FormVersion {

    @Id
    private UUID id;

    private int number;
    private String definition;
    private String sha256;
    private Instant savedAt;
    private @Nullable Instant publishedAt;
    private @Nullable UUID savedBy;

    @SuppressWarnings("NullAway.Init")
    protected FormVersion() {}

    FormVersion(FormVersionId id, int number, FormDefinition definition, Instant now) {
        this.id = id.value();
        this.number = number;
        this.savedAt = now;
        this.definition = DefinitionJson.write(definition);
        this.sha256 = DefinitionJson.sha256(this.definition);
    }

    void change(FormDefinition changed, ActorId by, Instant now) {
        if (isPublished()) {
            throw new IllegalStateException("Version %s is published".formatted(id));
        }
        definition = DefinitionJson.write(changed);
        sha256 = DefinitionJson.sha256(definition);
        savedAt = now;
        savedBy = by.value();
    }

    void publish(Instant now) {
        if (isPublished()) {
            throw new IllegalStateException("Version %s is published".formatted(id));
        }
        publishedAt = now;
    }

    public FormVersionId id() {
        return new FormVersionId(id);
    }

    public int number() {
        return number;
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    public Instant savedAt() {
        return savedAt;
    }

    /** Returns who changed it last; nobody while it stands as it was begun. */
    public Optional<ActorId> savedBy() {
        return Optional.ofNullable(savedBy).map(ActorId::new);
    }

    /** Returns the definition as JSON, as the checksum was made of it. */
    public String json() {
        return definition;
    }

    public String sha256() {
        return sha256;
    }

    public FormDefinition definition() {
        return DefinitionJson.read(definition);
    }
}
