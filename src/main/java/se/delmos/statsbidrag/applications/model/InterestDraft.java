package se.delmos.statsbidrag.applications.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applications.InterestId;
import se.delmos.statsbidrag.applications.model.ExpressionOfInterest.Sender;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.forms.FormVersionId;
import se.delmos.statsbidrag.identity.ActorId;

/** An expression of interest that is being written on a form: its members' own until it is sent (R-OSL-05). */
@Entity
@Table(schema = "applications", name = "interest_draft")
public class InterestDraft {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(nullable = false)
    private UUID callId;

    @Column(nullable = false)
    private UUID applicantId;

    @Column(name = "form_version", nullable = false)
    private UUID form;

    @Column(nullable = false)
    private Instant savedAt;

    @Column(nullable = false)
    private UUID savedBy;

    @ElementCollection
    @CollectionTable(
            schema = "applications",
            name = "interest_draft_answer",
            joinColumns = @JoinColumn(name = "draft_id"))
    @MapKeyColumn(name = "question")
    @Column(name = "answer")
    @Fetch(FetchMode.SUBSELECT)
    private Map<String, String> answers = new HashMap<>();

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected InterestDraft() {}

    /** Starts an empty draft of a form version, which stays that of the expression of interest. */
    public InterestDraft(CallId call, ApplicantId applicant, FormVersionId form, Sender by) {
        this.id = InterestId.create().value();
        this.callId = call.value();
        this.applicantId = applicant.value();
        this.form = form.value();
        this.savedAt = by.at();
        this.savedBy = by.person().value();
    }

    /** Keeps what was typed, whatever it is. */
    public InterestDraft keep(Map<String, String> typed, Sender by) {
        answers.putAll(typed);
        savedAt = by.at();
        savedBy = by.person().value();
        return this;
    }

    /** Returns the version a form must carry; a draft that was never saved has none. */
    public long version() {
        return version == null ? 0 : version + 1;
    }

    public FormVersionId form() {
        return new FormVersionId(form);
    }

    public Map<String, String> answers() {
        return Map.copyOf(answers);
    }

    public Instant savedAt() {
        return savedAt;
    }

    public ActorId savedBy() {
        return new ActorId(savedBy);
    }
}
