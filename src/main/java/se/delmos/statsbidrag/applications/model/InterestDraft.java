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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applications.InterestId;
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
    private int revision;

    @Column(nullable = false)
    private Instant savedAt;

    @Column(nullable = false)
    private UUID savedBy;

    @ElementCollection
    @CollectionTable(
            schema = "applications",
            name = "interest_draft_text",
            joinColumns = @JoinColumn(name = "draft_id"))
    @MapKeyColumn(name = "field")
    @Fetch(FetchMode.SUBSELECT)
    private Map<String, Answer> texts = new HashMap<>();

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected InterestDraft() {}

    /** Starts a draft of a form version, which stays that of the expression of interest, from what is known before. */
    public InterestDraft(CallId call, ApplicantId applicant, FormVersionId form, Map<String, String> known, Sender by) {
        this.id = InterestId.create().value();
        this.callId = call.value();
        this.applicantId = applicant.value();
        this.form = form.value();
        this.savedAt = by.at();
        this.savedBy = by.person().value();
        texts().fill(known, by.person(), by.at());
    }

    /** Keeps what was typed, answer by answer. Returns the contested paths, which stay as they are. */
    public List<String> keep(Typing typing, Sender by) {
        var kept = texts().keep(typing, revision + 1, by.person(), by.at());
        if (kept.changed()) {
            revision++;
            savedAt = by.at();
            savedBy = by.person().value();
        }
        return kept.contested();
    }

    /** What was typed before is not kept: it is two sections long, and a contested text goes back to who typed it. */
    private Texts texts() {
        return new Texts(texts, outdated -> {});
    }

    public CallId call() {
        return new CallId(callId);
    }

    public ApplicantId applicant() {
        return new ApplicantId(applicantId);
    }

    public int revision() {
        return revision;
    }

    public FormVersionId form() {
        return new FormVersionId(form);
    }

    /** Returns what has been typed so far, word for word. */
    public Map<String, String> answers() {
        return texts.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, answer -> answer.getValue().typed()));
    }

    /** Returns the answer at a path, which is there. */
    public Answer answer(String path) {
        return Optional.ofNullable(texts.get(path)).orElseThrow();
    }

    public Instant savedAt() {
        return savedAt;
    }

    public ActorId savedBy() {
        return new ActorId(savedBy);
    }
}
