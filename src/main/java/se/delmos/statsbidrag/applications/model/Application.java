package se.delmos.statsbidrag.applications.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applications.ApplicationChanged;
import se.delmos.statsbidrag.applications.ApplicationFileStopped;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.ApplicationSubmitted;
import se.delmos.statsbidrag.applications.ApplicationWithdrawn;
import se.delmos.statsbidrag.applications.ApplicationWrittenOff;
import se.delmos.statsbidrag.applications.LatenessCorrected;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.documents.AttachmentId;
import se.delmos.statsbidrag.forms.FormCheck;
import se.delmos.statsbidrag.forms.FormDifference;
import se.delmos.statsbidrag.forms.FormVersionId;
import se.delmos.statsbidrag.identity.ActorId;

/** An organisation's application in a call: a draft that only its members see, until it is submitted and a record. */
@Entity
@Table(schema = "applications", name = "application")
public class Application extends AbstractAggregateRoot<Application> {

    private static final int LONGEST_TITLE = 1000;

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID callId;
    private UUID applicantId;

    @Column(name = "form_version", nullable = false)
    private UUID form;

    @Embedded
    private Stage stage = new Stage();

    private String title = "";
    private Instant savedAt;
    private UUID savedBy;

    @Embedded
    private Answers answers = new Answers();

    @Embedded
    private @Nullable Content content;

    @Embedded
    private @Nullable Arrival arrival;

    @SuppressWarnings("NullAway.Init")
    protected Application() {}

    /** Starts an empty draft of a form version. */
    public Application(CallId call, FormVersionId form, ApplicantId applicant, ActorId by, Instant now) {
        this.id = ApplicationId.create().value();
        this.callId = call.value();
        this.form = form.value();
        this.applicantId = applicant.value();
        this.savedAt = now;
        this.savedBy = by.value();
    }

    public static Application past(
            CallId call, FormVersionId form, ApplicantId applicant, PastGrant grant, Arrival arrival) {
        var application =
                new Application(call, form, applicant, new ActorId(arrival.submittedBy()), arrival.submittedAt());
        application.title = grant.title(LONGEST_TITLE);
        application.arrive(Content.ofPastGrant(grant.amount()), arrival);
        return application;
    }

    /** Keeps what was typed, answer by answer. Returns the contested paths, which stay as they are; the title is a path too. */
    public List<String> save(Typing typing, String title, ActorId by, Instant now) {
        stage.require(stage.isBeingWritten());
        var contested = answers.keep(typing, by, now);
        this.title = stage.isDraft() ? answers.start(title, LONGEST_TITLE) : this.title;
        savedAt = now;
        savedBy = by.value();
        return contested;
    }

    public Content contentToHandIn(FormCheck form, Map<String, String> typed) {
        stage.require(stage.isBeingWritten());
        if (!form.isComplete()) {
            throw new Incomplete(form.gaps());
        }
        return Content.of(form, typed);
    }

    public void startFrom(Map<String, String> carriedOver, ActorId by, Instant now) {
        stage.require(stage.isDraft());
        answers.fill(carriedOver, by, now);
    }

    /** Goes over to a later version of its form. Answers that have no place in it are set aside, to be read. */
    public void goOver(FormVersionId later, FormDifference difference) {
        stage.require(stage.isDraft());
        answers.setAside(difference, form);
        form = later.value();
    }

    public Application submit(Content handedIn, Arrival how) {
        stage.require(stage.isDraft());
        arrive(handedIn, how);
        answers.clear();
        return this;
    }

    /** Begins to change what was handed in. It counts as it was sent until the changes are handed in. */
    public Application reopen(ActorId by, Instant now) {
        stage.require(isChangeable());
        if (!stage.isRevision()) {
            answers.fill(content().answers(), by, now);
            stage.revise(true);
        }
        return this;
    }

    public Application discardChanges() {
        stage.require(stage.isRevision() && !stage.isCompleting());
        answers.clear();
        stage.revise(false);
        return this;
    }

    /** Hands in changes, in the place of what was sent before; {@code title} is the path of the answer that names it. */
    public Application submitChanges(Content handedIn, Arrival how, String title, Instant now) {
        stage.require(stage.isRevision() && (isChangeable() || stage.isCompleting()));
        this.title = answers.start(title, LONGEST_TITLE);
        content = handedIn;
        arrival = how;
        answers.clear();
        stage.revise(false);
        registerEvent(new ApplicationChanged(id(), how.caseNumber(), now));
        return this;
    }

    public Application withdraw(Instant now) {
        stage.require(isChangeable());
        stage.withdraw();
        answers.clear();
        registerEvent(
                new ApplicationWithdrawn(id(), call(), applicant(), arrival().caseNumber(), now));
        return this;
    }

    /** It came in time after all: the window was made longer (R-FL-04). */
    public Application correctLateness(String reason, Instant now) {
        arrival = arrival().inTime(reason);
        registerEvent(new LatenessCorrected(id(), call(), arrival().caseNumber(), now));
        return this;
    }

    /** Lets it be, because its call was cancelled (R-PROC-19). */
    public Application writeOff(Instant now) {
        stage.require(isSubmitted());
        stage.writeOff();
        answers.clear();
        registerEvent(
                new ApplicationWrittenOff(id(), call(), applicant(), arrival().caseNumber(), now));
        return this;
    }

    public Application beginHandling(Instant now) {
        stage.handle(now);
        return this;
    }

    /** Tells that the virus scanner stopped a file that was handed in. */
    public void loseFile(AttachmentId file, Instant now) {
        registerEvent(new ApplicationFileStopped(id(), applicant(), arrival().caseNumber(), file, now));
    }

    private void arrive(Content handedIn, Arrival how) {
        content = handedIn;
        arrival = how;
        stage.submit();
        registerEvent(new ApplicationSubmitted(
                id(), call(), applicant(), how.caseNumber(), how.imported(), how.submittedAt()));
    }

    public ApplicationId id() {
        return new ApplicationId(id);
    }

    public CallId call() {
        return new CallId(callId);
    }

    public ApplicantId applicant() {
        return new ApplicantId(applicantId);
    }

    public Stage stage() {
        return stage;
    }

    public boolean isSubmitted() {
        return stage.isSubmitted();
    }

    /** Tells whether the applicant can change it or take it back, as long as the call is open. */
    public boolean isChangeable() {
        return stage.isUntouched() && !arrival().imported();
    }

    public String title() {
        return title;
    }

    public Instant savedAt() {
        return savedAt;
    }

    public ActorId savedBy() {
        return new ActorId(savedBy);
    }

    public FormVersionId form() {
        return new FormVersionId(form);
    }

    public Answers answers() {
        return answers;
    }

    public Content content() {
        return Optional.ofNullable(content).orElseThrow();
    }

    public Arrival arrival() {
        return Optional.ofNullable(arrival).orElseThrow();
    }
}
