package se.delmos.statsbidrag.applications.model;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseUnless;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.InvitationToken;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.PartnerInvitationClosed;
import se.delmos.statsbidrag.applications.PartnerInvitationId;
import se.delmos.statsbidrag.applications.PartnerInvited;
import se.delmos.statsbidrag.identity.ActorId;

/** An invitation to an organisation that is not registered yet to be a partner: good once, for fourteen days (R-PROC-05). */
@Entity
@Table(schema = "applications", name = "partner_invitation")
public class PartnerInvitation extends AbstractAggregateRoot<PartnerInvitation> {

    private static final Duration LIFETIME = Duration.ofDays(14);

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(nullable = false)
    private UUID applicationId;

    @Embedded
    private PartnerGuest guest;

    @Embedded
    private PartnerTerms terms;

    @Column(nullable = false)
    private String tokenHash;

    @Column(nullable = false)
    private UUID invitedBy;

    @Column(nullable = false)
    private Instant expiresAt;

    @Column
    private @Nullable Instant closedAt;

    @Column
    private @Nullable UUID acceptedBy;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected PartnerInvitation() {}

    /** Invites whoever gets the token, for the organisation that has the guest's number. */
    public PartnerInvitation(
            ApplicationId application, PartnerGuest guest, PartnerTerms terms, InvitationToken token, Sender lead) {
        this.id = PartnerInvitationId.create().value();
        this.applicationId = application.value();
        this.guest = guest;
        this.terms = terms;
        this.tokenHash = token.hash();
        this.invitedBy = lead.person().value();
        this.expiresAt = lead.at().plus(LIFETIME);
        registerEvent(new PartnerInvited(id(), application, lead.person(), lead.at()));
    }

    /** Gives it a new link, which is good as long as the first was; the first one is good no more. */
    public PartnerInvitation renew(InvitationToken token, Sender lead) {
        refuseUnless(isAwaited(), "partners.invite.gone");
        tokenHash = token.hash();
        invitedBy = lead.person().value();
        expiresAt = lead.at().plus(LIFETIME);
        registerEvent(new PartnerInvited(id(), application(), lead.person(), lead.at()));
        return this;
    }

    /** Uses it, and asks the organisation, which is registered now, to confirm its part. */
    public Partnership accept(ApplicantId partner, Sender member) {
        refuseUnless(isOpenAt(member.at()), "partners.invite.over");
        closedAt = member.at();
        acceptedBy = member.person().value();
        registerEvent(new PartnerInvitationClosed(id(), application(), true, member.person(), member.at()));
        return Partnership.ask(application(), partner, terms, new Sender(new ActorId(invitedBy), member.at()));
    }

    /** Takes it back. One that is used or taken back already stays as it is. */
    public PartnerInvitation withdraw(Sender lead) {
        if (isAwaited()) {
            closedAt = lead.at();
            registerEvent(new PartnerInvitationClosed(id(), application(), false, lead.person(), lead.at()));
        }
        return this;
    }

    /** Tells whether the lead applicant still waits for the organisation, also where the link is too old. */
    public boolean isAwaited() {
        return closedAt == null;
    }

    public boolean isOpenAt(Instant now) {
        return isAwaited() && now.isBefore(expiresAt);
    }

    public PartnerInvitationId id() {
        return new PartnerInvitationId(id);
    }

    public ApplicationId application() {
        return new ApplicationId(applicationId);
    }

    public PartnerGuest guest() {
        return guest;
    }

    public PartnerTerms terms() {
        return terms;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
