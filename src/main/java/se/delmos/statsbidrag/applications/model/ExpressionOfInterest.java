package se.delmos.statsbidrag.applications.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applications.InterestAnswered;
import se.delmos.statsbidrag.applications.InterestExpressed;
import se.delmos.statsbidrag.applications.InterestId;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.registry.CaseNumber;

/** An organisation's short notice, before a call opens, that it wants to be invited to apply. */
@Entity
@Table(schema = "applications", name = "expression_of_interest")
public class ExpressionOfInterest extends AbstractAggregateRoot<ExpressionOfInterest> {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(nullable = false)
    private UUID callId;

    @Column(nullable = false)
    private UUID applicantId;

    @Column(nullable = false)
    private String ordinance;

    @Column(nullable = false)
    private String summary;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private InterestStatus status;

    @Column(nullable = false)
    private int caseYear;

    @Column(nullable = false)
    private int caseNo;

    @Column(nullable = false)
    private Instant receivedAt;

    @Column(nullable = false)
    private UUID receivedFrom;

    @Column
    private @Nullable Instant answeredAt;

    @Column
    private @Nullable UUID answeredBy;

    @Column
    private @Nullable String reason;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ExpressionOfInterest() {}

    private ExpressionOfInterest(
            CallView call, ApplicantId applicant, String summary, CaseNumber number, Sender sender) {
        this.id = InterestId.create().value();
        this.callId = call.id().value();
        this.applicantId = applicant.value();
        this.ordinance = call.ordinance().value();
        this.summary = summary;
        this.status = InterestStatus.RECEIVED;
        this.caseYear = number.year();
        this.caseNo = number.number();
        this.receivedAt = sender.at();
        this.receivedFrom = sender.person().value();
    }

    /** Receives an expression of interest in a call. The case has been opened for it. */
    public static ExpressionOfInterest express(
            CallView call, ApplicantId applicant, String summary, CaseNumber number, Sender sender) {
        var interest = new ExpressionOfInterest(call, applicant, summary, number, sender);
        interest.registerEvent(new InterestExpressed(interest.id(), call.id(), applicant, number, sender.at()));
        return interest;
    }

    /** Refuses unless the call takes expressions of interest now: from publishing until it opens. */
    public static void requireWindow(CallView call, Instant now) {
        if (call.isCancelled()) {
            throw new RuleViolation("applications.interest.cancelled");
        }
        if (!isWindowOpen(call, now)) {
            throw new RuleViolation("applications.interest.closed");
        }
    }

    public static boolean isWindowOpen(CallView call, Instant now) {
        return call.byInvitation() && call.budget().isPresent() && !call.isCancelled() && now.isBefore(call.opensAt());
    }

    public ExpressionOfInterest invite(Sender officer) {
        return answer(InterestStatus.INVITED, "", officer);
    }

    public ExpressionOfInterest decline(String why, Sender officer) {
        if (why.isBlank()) {
            throw new RuleViolation("applications.interest.reason-missing");
        }
        return answer(InterestStatus.DECLINED, why, officer);
    }

    private ExpressionOfInterest answer(InterestStatus answer, String why, Sender officer) {
        if (isAnswered()) {
            throw new RuleViolation("applications.interest.already-answered");
        }
        status = answer;
        reason = why;
        answeredAt = officer.at();
        answeredBy = officer.person().value();
        var invited = answer == InterestStatus.INVITED;
        registerEvent(new InterestAnswered(id(), call(), applicant(), invited, officer.at()));
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

    public CaseNumber caseNumber() {
        return new CaseNumber(caseYear, caseNo);
    }

    public String summary() {
        return summary;
    }

    public InterestStatus status() {
        return status;
    }

    public boolean isAnswered() {
        return status != InterestStatus.RECEIVED;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason).filter(text -> !text.isBlank());
    }

    /** Who did it and when. */
    public record Sender(ActorId person, Instant at) {}
}
