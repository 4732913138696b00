package se.delmos.statsbidrag.applications.model;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseIf;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.CompletionAsked;
import se.delmos.statsbidrag.applications.CompletionHandedIn;
import se.delmos.statsbidrag.applications.CompletionView.Change;
import se.delmos.statsbidrag.applications.Completions.Request;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.Display;

/** Completion that an officer asks an applicant for: which sections, what is lacking, by when, and what came of it (20 § FL). */
@Entity
@Table(schema = "applications", name = "completion")
public class Completion extends AbstractAggregateRoot<Completion> {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID applicationId;
    private String what;
    private LocalDate due;
    private Instant askedAt;
    private UUID askedBy;
    private @Nullable Instant handedInAt;

    @ElementCollection
    @CollectionTable(
            schema = "applications",
            name = "completion_section",
            joinColumns = @JoinColumn(name = "completion_id"))
    @OrderColumn(name = "position")
    @Column(name = "section")
    private List<String> sections = new ArrayList<>();

    @ElementCollection
    @CollectionTable(
            schema = "applications",
            name = "completion_change",
            joinColumns = @JoinColumn(name = "completion_id"))
    @OrderColumn(name = "position")
    private List<ChangedAnswer> changes = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Completion() {}

    private Completion(Application application, Request request, Sender officer) {
        this.id = UUID.randomUUID();
        this.applicationId = application.id().value();
        this.what = request.what();
        this.due = request.due();
        this.askedAt = officer.at();
        this.askedBy = officer.person().value();
    }

    /** Asks for completion of an application. Refuses where no section is named, nothing is said, or the day is over. */
    public static Completion ask(Application application, Request request, Sender officer) {
        return new Completion(application, request, officer).askFor(application, request, officer);
    }

    /** Asks for something else, or by another day, while it has not come in. */
    public Completion askFor(Application application, Request request, Sender officer) {
        refuseIf(request.sections().isEmpty(), "completion.sections.missing");
        refuseIf(request.what().isBlank(), "completion.what.missing");
        refuseIf(request.due().isBefore(LocalDate.ofInstant(officer.at(), Display.STOCKHOLM)), "completion.due.past");
        sections.clear();
        sections.addAll(request.sections());
        what = request.what().strip();
        due = request.due();
        askedAt = officer.at();
        askedBy = officer.person().value();
        open(application, officer);
        registerEvent(new CompletionAsked(
                application.id(), application.applicant(), application.arrival().caseNumber(), due, askedAt));
        return this;
    }

    /** Opens what was handed in once more, where it is not open already: only the named sections can be changed. */
    private static void open(Application application, Sender officer) {
        var stage = application.stage();
        stage.require(application.isSubmitted() && !application.arrival().imported());
        if (!stage.isRevision()) {
            application.answers().fill(application.content().answers(), officer.person(), officer.at());
        }
        stage.complete();
    }

    /** Stops waiting: the application counts as it was sent, and what was typed is kept. */
    public void end(Application application) {
        application.stage().require(application.stage().isCompleting());
        application.stage().revise(false);
    }

    /** Notes that it has come in, with the answers that are other than before. */
    public Completion handIn(List<Change> changed, Instant now) {
        changes.addAll(changed.stream().map(ChangedAnswer::of).toList());
        handedInAt = now;
        registerEvent(new CompletionHandedIn(application(), now));
        return this;
    }

    public ApplicationId application() {
        return new ApplicationId(applicationId);
    }

    public boolean isAwaited() {
        return handedInAt == null;
    }

    public List<String> sections() {
        return List.copyOf(sections);
    }

    public String what() {
        return what;
    }

    public LocalDate due() {
        return due;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public ActorId askedBy() {
        return new ActorId(askedBy);
    }

    public Optional<Instant> handedInAt() {
        return Optional.ofNullable(handedInAt);
    }

    public List<Change> changes() {
        return changes.stream().map(ChangedAnswer::view).toList();
    }
}
