package se.delmos.statsbidrag.applications.model;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseIf;
import static se.delmos.statsbidrag.kernel.RuleViolation.refuseUnless;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applications.EvidenceAsked;
import se.delmos.statsbidrag.applications.EvidenceHandedIn;
import se.delmos.statsbidrag.applications.EvidenceStopped;
import se.delmos.statsbidrag.applications.InterestAnswered;
import se.delmos.statsbidrag.applications.InterestExpressed;
import se.delmos.statsbidrag.applications.InterestId;
import se.delmos.statsbidrag.applications.InterestLatenessCorrected;
import se.delmos.statsbidrag.applications.InterestWrittenOff;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.documents.AttachmentId;
import se.delmos.statsbidrag.documents.DocumentId;
import se.delmos.statsbidrag.forms.FormVersionId;
import se.delmos.statsbidrag.registry.CaseNumber;

/** An organisation's short notice, before a call opens, that it wants to be invited to apply. */
@Entity
@Table(schema = "applications", name = "expression_of_interest")
public class ExpressionOfInterest extends AbstractAggregateRoot<ExpressionOfInterest> {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID callId;

    private UUID applicantId;

    private String ordinance;

    private String summary;

    @Enumerated(EnumType.STRING)
    private InterestStatus status;

    @Embedded
    @AttributeOverride(name = "submittedAt", column = @Column(name = "received_at"))
    @AttributeOverride(name = "submittedBy", column = @Column(name = "received_from"))
    private Arrival arrival;

    @Column(name = "form_version")
    private @Nullable UUID form;

    @ElementCollection
    @CollectionTable(schema = "applications", name = "interest_answer", joinColumns = @JoinColumn(name = "interest_id"))
    @MapKeyColumn(name = "question")
    @Column(name = "answer")
    @Fetch(FetchMode.SUBSELECT)
    private Map<String, String> answers = new HashMap<>();

    @Embedded
    private @Nullable Reply reply;

    @Embedded
    private @Nullable EvidenceRequest evidence;

    @SuppressWarnings("NullAway.Init")
    protected ExpressionOfInterest() {}

    private ExpressionOfInterest(CallView call, ApplicantId applicant, String summary, Arrival arrival) {
        this.id = InterestId.create().value();
        this.callId = call.id().value();
        this.applicantId = applicant.value();
        this.ordinance = call.ordinance().value();
        this.summary = summary;
        this.status = InterestStatus.RECEIVED;
        this.arrival = arrival;
        var at = arrival.submittedAt();
        registerEvent(new InterestExpressed(id(), call.id(), applicant, arrival.caseNumber(), arrival.imported(), at));
    }

    /** Receives an expression of interest in a call. The case has been opened for it. */
    public static ExpressionOfInterest express(
            CallView call, ApplicantId applicant, String summary, CaseNumber number, Sender sender) {
        var late = !sender.at().isBefore(call.interestClosesAt());
        var arrival = Arrival.received(number, sender.person(), sender.at(), late);
        return new ExpressionOfInterest(call, applicant, summary, arrival);
    }

    /** Enters, afterwards, an expression of interest of a past round, which nobody calls late. */
    public static ExpressionOfInterest past(
            CallView call, ApplicantId applicant, String summary, CaseNumber number, Sender sender) {
        var arrival = Arrival.imported(number, sender.person(), sender.at());
        return new ExpressionOfInterest(call, applicant, summary, arrival);
    }

    /** Keeps which document is the copy of exactly what was sent. */
    public ExpressionOfInterest withCopy(DocumentId copy) {
        arrival = arrival.withCopy(copy);
        return this;
    }

    /** Keeps the answers of the form it was written on, word for word. */
    public ExpressionOfInterest answering(FormVersionId version, Map<String, String> given) {
        form = version.value();
        answers.putAll(given);
        return this;
    }

    /** Asks to see something before it is answered; what was handed in before stays. */
    public ExpressionOfInterest askForEvidence(EvidenceRequest request) {
        refuseIf(isAnswered(), "applications.interest.already-answered");
        evidence = request;
        status = InterestStatus.ASKED;
        registerEvent(new EvidenceAsked(id(), call(), applicant(), caseNumber(), request.due(), request.askedAt()));
        return this;
    }

    /** Hands in what was asked for, also after its last day, as long as it is not answered. */
    public ExpressionOfInterest handInEvidence(Instant now) {
        refuseUnless(status == InterestStatus.ASKED, "evidence.not-asked");
        evidence = evidence().orElseThrow().handedIn(now);
        status = InterestStatus.RECEIVED;
        registerEvent(new EvidenceHandedIn(id(), call(), applicant(), caseNumber(), now));
        return this;
    }

    /** Tells that handed-in evidence was stopped. As long as nobody has answered it can be handed in anew, also after its last day. */
    public ExpressionOfInterest loseEvidence(AttachmentId file, Instant now) {
        if (status == InterestStatus.RECEIVED) {
            evidence = evidence().orElseThrow().again(now);
            status = InterestStatus.ASKED;
        }
        registerEvent(new EvidenceStopped(id(), call(), applicant(), caseNumber(), file, now));
        return this;
    }

    public ExpressionOfInterest invite(Sender officer) {
        return answer(InterestStatus.INVITED, "", officer);
    }

    public ExpressionOfInterest decline(String why, Sender officer) {
        refuseIf(why.isBlank(), "applications.interest.reason-missing");
        return answer(InterestStatus.DECLINED, why, officer);
    }

    /** It came in time after all: its time was made longer (R-FL-04). */
    public ExpressionOfInterest correctLateness(String why, Instant now) {
        arrival = arrival.inTime(why);
        registerEvent(new InterestLatenessCorrected(id(), call(), caseNumber(), now));
        return this;
    }

    /** Lets it be, because its call was cancelled (R-PROC-19). */
    public ExpressionOfInterest writeOff(Instant now) {
        refuseIf(isAnswered(), "applications.interest.already-answered");
        status = InterestStatus.WRITTEN_OFF;
        registerEvent(new InterestWrittenOff(id(), call(), applicant(), caseNumber(), now));
        return this;
    }

    private ExpressionOfInterest answer(InterestStatus answer, String why, Sender officer) {
        refuseIf(isAnswered(), "applications.interest.already-answered");
        status = answer;
        reply = new Reply(officer.at(), officer.person().value(), why);
        var invited = answer == InterestStatus.INVITED;
        registerEvent(new InterestAnswered(id(), call(), applicant(), invited, arrival.imported(), officer.at()));
        return this;
    }

    /** Tells whether it lets its sender apply in a call: invited to it, under the same ordinance (R-PROC-02, R-PROC-03). */
    public boolean invitesTo(CallView call) {
        return status == InterestStatus.INVITED
                && callId.equals(call.id().value())
                && ordinance.equals(call.ordinance().value());
    }

    public InterestId id() {
        return new InterestId(id);
    }

    public CallId call() {
        return new CallId(callId);
    }

    public ApplicantId applicant() {
        return new ApplicantId(applicantId);
    }

    /** Returns how it came in. */
    public Arrival arrival() {
        return arrival;
    }

    public CaseNumber caseNumber() {
        return arrival.caseNumber();
    }

    /** Returns the form it was written on; none where it is a short text. */
    public Optional<FormVersionId> form() {
        return Optional.ofNullable(form).map(FormVersionId::new);
    }

    public Map<String, String> answers() {
        return Map.copyOf(answers);
    }

    public String summary() {
        return summary;
    }

    /** Returns what was asked for last, before it was answered. */
    public Optional<EvidenceRequest> evidence() {
        return Optional.ofNullable(evidence);
    }

    public InterestStatus status() {
        return status;
    }

    public boolean isAnswered() {
        return status != InterestStatus.RECEIVED && status != InterestStatus.ASKED;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reply).map(Reply::reason).filter(text -> !text.isBlank());
    }
}
