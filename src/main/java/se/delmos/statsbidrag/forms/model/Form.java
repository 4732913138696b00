package se.delmos.statsbidrag.forms.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import se.delmos.statsbidrag.forms.FormChanged;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormDrafted;
import se.delmos.statsbidrag.forms.FormId;
import se.delmos.statsbidrag.forms.FormPublished;
import se.delmos.statsbidrag.forms.FormVersionId;
import se.delmos.statsbidrag.forms.FormVersionView;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** A form with its versions. At most one of them is a draft; the others are published and never change. */
@Entity
@Table(schema = "forms", name = "form")
public class Form extends AbstractAggregateRoot<Form> {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String name;
    private @Nullable String code;

    /** Counts the changes, so that a change of a draft alone also makes a new version of this row. */
    private int edits;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "form_id", nullable = false)
    @OrderBy("number")
    private List<FormVersion> versions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Form() {}

    /** Begins a form with its first draft. */
    public Form(FormId id, Optional<String> code, FormDefinition definition, Instant now) {
        this.id = id.value();
        this.code = code.orElse(null);
        this.name = definition.title().sv();
        draft(definition, now);
    }

    /** Begins a new version; there is only one draft at a time. */
    public FormVersionId draft(FormDefinition definition, Instant now) {
        if (draft().isPresent()) {
            throw new RuleViolation("forms.draft.exists");
        }
        var draft = new FormVersion(FormVersionId.create(), versions.size() + 1, definition, now);
        versions.add(draft);
        edits++;
        registerEvent(new FormDrafted(id(), draft.id(), definition.title().sv(), now));
        return draft.id();
    }

    /** Changes the draft to ask something else. */
    public Form change(FormDefinition definition, ActorId by, Instant now) {
        var draft = requireDraft();
        draft.change(definition, by, now);
        if (versions.size() == 1) {
            name = definition.title().sv();
        }
        edits++;
        registerEvent(new FormChanged(id(), draft.id(), draft.sha256(), now));
        return this;
    }

    /** Publishes the draft, which is frozen from then on. Refused while anything is wrong with it. */
    public Form publish(Instant now) {
        var draft = requireDraft();
        var definition = draft.definition();
        if (!DefinitionCheck.faults(definition).isEmpty()) {
            throw new RuleViolation("forms.publish.faults");
        }
        draft.publish(now);
        name = definition.title().sv();
        edits++;
        registerEvent(new FormPublished(id(), draft.id(), draft.number(), draft.sha256(), now));
        return this;
    }

    public FormId id() {
        return new FormId(id);
    }

    /** Returns the version a form must carry; what was never saved has none. */
    public long version() {
        return version == null ? 0 : version;
    }

    /** Returns how many times the form has been changed or published. */
    public int edits() {
        return edits;
    }

    public String name() {
        return name;
    }

    public Optional<String> code() {
        return Optional.ofNullable(code);
    }

    /** Returns the versions, the oldest first. */
    public List<FormVersion> versions() {
        return List.copyOf(versions);
    }

    public Optional<FormVersion> draft() {
        return versions.stream().filter(candidate -> !candidate.isPublished()).findFirst();
    }

    /** Returns the draft, or refuses where there is none. */
    public FormVersion requireDraft() {
        return draft().orElseThrow(() -> new RuleViolation("forms.draft.none"));
    }

    /** Returns one version, or refuses with not-found. */
    public FormVersion require(FormVersionId wanted) {
        return versions.stream()
                .filter(candidate -> candidate.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NotFound(wanted));
    }

    /** Returns the latest published version. */
    public Optional<FormVersion> published() {
        return versions.stream().filter(FormVersion::isPublished).reduce((earlier, later) -> later);
    }

    /** Returns the latest published version as other modules see it. */
    public Optional<FormVersionView> view() {
        return published()
                .map(latest -> new FormVersionView(
                        latest.id(),
                        id(),
                        code(),
                        name,
                        latest.definition().kind(),
                        latest.number(),
                        latest.sha256(),
                        latest.publishedAt().orElseThrow()));
    }
}
