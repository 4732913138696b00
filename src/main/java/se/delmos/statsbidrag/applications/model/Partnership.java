package se.delmos.statsbidrag.applications.model;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseIf;
import static se.delmos.statsbidrag.kernel.RuleViolation.refuseUnless;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.PartnerAnswered;
import se.delmos.statsbidrag.applications.PartnerAsked;
import se.delmos.statsbidrag.applications.PartnerRemoved;
import se.delmos.statsbidrag.applications.PartnerRestored;
import se.delmos.statsbidrag.applications.PartnerState;
import se.delmos.statsbidrag.applications.PartnerWritingChanged;
import se.delmos.statsbidrag.applications.PartnershipId;
import se.delmos.statsbidrag.identity.ActorId;

/** An organisation's part in the application of another, which it confirms by itself (R-PROC-05). */
@Entity
@Table(schema = "applications", name = "partnership")
public class Partnership extends AbstractAggregateRoot<Partnership> {

    private static final int LONGEST_ANSWER = 2000;

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(nullable = false)
    private UUID applicationId;

    @Column(nullable = false)
    private UUID partnerId;

    @Embedded
    private PartnerTerms terms;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PartnerState state = PartnerState.ASKED;

    private boolean mayWrite;

    @Embedded
    private @Nullable SentPart sent;

    @Column(nullable = false)
    private UUID askedBy;

    @Column(nullable = false)
    private Instant askedAt;

    @Column
    private @Nullable String answer;

    @Column
    private @Nullable UUID answeredBy;

    @Column
    private @Nullable Instant answeredAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Partnership() {}

    private Partnership(ApplicationId application, ApplicantId partner, PartnerTerms terms, Sender lead) {
        this.id = PartnershipId.create().value();
        this.applicationId = application.value();
        this.partnerId = partner.value();
        this.terms = terms;
        this.askedBy = lead.person().value();
        this.askedAt = lead.at();
    }

    /** Asks an organisation to take part. */
    public static Partnership ask(ApplicationId application, ApplicantId partner, PartnerTerms terms, Sender lead) {
        var partnership = new Partnership(application, partner, terms, lead);
        partnership.registerEvent(new PartnerAsked(partnership.id(), application, partner, lead.at()));
        return partnership;
    }

    /** Changes what concerns the partner, which is asked again. */
    public Partnership change(PartnerTerms changed, Sender lead) {
        refuseUnless(isPart(), "partners.gone");
        if (!terms.equals(changed)) {
            terms = changed;
            state = PartnerState.ASKED;
            answer = null;
            answeredBy = null;
            answeredAt = null;
            askedBy = lead.person().value();
            askedAt = lead.at();
            registerEvent(new PartnerAsked(id(), application(), partner(), lead.at()));
        }
        return this;
    }

    /** Takes the partner out of the application. */
    public Partnership remove(Sender lead) {
        refuseUnless(isPart(), "partners.gone");
        state = PartnerState.REMOVED;
        registerEvent(new PartnerRemoved(id(), application(), partner(), lead.person(), lead.at()));
        return this;
    }

    /** Keeps what is handed in, which counts until changes are handed in too. */
    public Partnership handIn() {
        sent = isConfirmed() && answeredBy != null && answeredAt != null
                ? new SentPart(terms.duty(), terms.shareOre(), answer(), answeredBy, answeredAt)
                : null;
        return this;
    }

    /** Lets changes be that were not handed in: the part is what was sent, and one that is new goes. */
    public Partnership restore(Sender lead) {
        if (sent == null) {
            return isPart() ? remove(lead) : this;
        }
        if (!isConfirmed() || !terms.equals(sent.terms())) {
            terms = sent.terms();
            state = PartnerState.CONFIRMED;
            answer = sent.answer();
            answeredBy = sent.answeredBy();
            answeredAt = sent.answeredAt();
            registerEvent(new PartnerRestored(id(), application(), partner(), lead.person(), lead.at()));
        }
        return this;
    }

    /** Lets the partner write in the draft, or read only. */
    public Partnership letWrite(boolean allowed, Sender lead) {
        refuseUnless(isPart() && (!allowed || state != PartnerState.DECLINED), "partners.write.gone");
        if (mayWrite != allowed) {
            mayWrite = allowed;
            registerEvent(new PartnerWritingChanged(id(), application(), partner(), allowed, lead.person(), lead.at()));
        }
        return this;
    }

    /**
     * Answers for the partner. Who declines says why.
     *
     * @param seen what the person who answers has seen of its part
     */
    public Partnership answer(boolean confirmed, String words, PartnerTerms seen, Reply by) {
        refuseUnless(state == PartnerState.ASKED, "partners.answered");
        refuseUnless(terms.equals(seen), "partners.changed");
        refuseIf(!confirmed && words.isBlank(), "partners.reason-missing");
        refuseIf(words.length() > LONGEST_ANSWER, "partners.answer.long");
        state = confirmed ? PartnerState.CONFIRMED : PartnerState.DECLINED;
        answer = words.strip();
        answeredBy = by.sender().person().value();
        answeredAt = by.sender().at();
        registerEvent(new PartnerAnswered(
                id(),
                application(),
                by.lead(),
                partner(),
                confirmed,
                by.sender().person(),
                by.sender().at()));
        return this;
    }

    /** Tells whether the organisation is in the application, or asked to be. */
    public boolean isPart() {
        return state != PartnerState.REMOVED;
    }

    public boolean isConfirmed() {
        return state == PartnerState.CONFIRMED;
    }

    /** Tells whether the partner may write in the draft; one that has declined may not. */
    public boolean mayWrite() {
        return mayWrite && (state == PartnerState.ASKED || state == PartnerState.CONFIRMED);
    }

    public PartnerState state() {
        return state;
    }

    public PartnerTerms terms() {
        return terms;
    }

    public PartnershipId id() {
        return new PartnershipId(id);
    }

    /** Returns what of it was handed in; nothing where it was not part of that. */
    public Optional<SentPart> sent() {
        return Optional.ofNullable(sent);
    }

    public ApplicationId application() {
        return new ApplicationId(applicationId);
    }

    public ApplicantId partner() {
        return new ApplicantId(partnerId);
    }

    public String answer() {
        return answer == null ? "" : answer;
    }

    public Optional<ActorId> answeredBy() {
        return Optional.ofNullable(answeredBy).map(ActorId::new);
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    /** Who answers, and whom the answer is for. */
    public record Reply(ApplicantId lead, Sender sender) {}
}
