package se.delmos.statsbidrag.applications.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationContent.Interest;
import se.delmos.statsbidrag.applications.ApplicationContent.Partner;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.PartnerInvitationId;
import se.delmos.statsbidrag.applications.PartnerState;
import se.delmos.statsbidrag.applications.model.Application;
import se.delmos.statsbidrag.applications.model.PartnerInvitation;
import se.delmos.statsbidrag.applications.usecase.PartnerEligibility.Advice;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.OrganisationNumber;

/** Shows the lead applicant the partners of a draft. Empty once it has been submitted. */
@Service
public class ShowPartners {

    private final OwnApplications own;
    private final Calls calls;
    private final Drafts drafts;
    private final FilledForms forms;
    private final Partners partners;
    private final PartnerInvitations invitations;
    private final PartnerEligibility eligibility;
    private final JointInterests joint;
    private final Circumstances circumstances;

    ShowPartners(
            OwnApplications own,
            Calls calls,
            Drafts drafts,
            FilledForms forms,
            Partners partners,
            PartnerInvitations invitations,
            PartnerEligibility eligibility,
            JointInterests joint,
            Circumstances circumstances) {
        this.own = own;
        this.calls = calls;
        this.drafts = drafts;
        this.forms = forms;
        this.partners = partners;
        this.invitations = invitations;
        this.eligibility = eligibility;
        this.joint = joint;
        this.circumstances = circumstances;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional(readOnly = true)
    public Optional<Page> show(ApplicationId id) {
        var application = own.requireForReading(id);
        if (!application.stage().isWhollyOpen()) {
            return Optional.empty();
        }
        var call = calls.require(application.call());
        var rows = partners.of(application).stream()
                .map(partner -> row(application, partner, call))
                .toList();
        return Optional.of(new Page(
                drafts.page(application, call, forms.check(application, call)),
                rows,
                invitations.of(application).stream().map(this::invited).toList(),
                own.mayWrite(application)));
    }

    private Row row(Application application, Partner partner, CallView call) {
        return new Row(partner, eligibility.of(partner, call), interest(application, partner, call));
    }

    /** Returns what a partner was invited on: to be read by the lead applicant once the partner has confirmed its part. */
    private Optional<Brought> interest(Application application, Partner partner, CallView call) {
        if (!call.byInvitation() || partner.state() != PartnerState.CONFIRMED) {
            return Optional.empty();
        }
        return joint.invited(call, partner.organisation())
                .map(interest -> new Brought(
                        joint.shown(interest, call, LocaleContextHolder.getLocale()),
                        joint.holder(interest).filter(application::equals).isPresent()));
    }

    private Invited invited(PartnerInvitation invitation) {
        return new Invited(
                invitation.id(),
                invitation.guest().name(),
                invitation.guest().number(),
                invitation.guest().email(),
                invitation.terms().duty(),
                invitation.terms().share(),
                invitation.expiresAt(),
                !invitation.isOpenAt(circumstances.now()));
    }

    /** The partners of a draft; {@code editable} where the reader may change them. */
    public record Page(DraftPage draft, List<Row> partners, List<Invited> invited, boolean editable) {}

    /** A partner, what the rules say of it, and the expression of interest that it was invited on. */
    public record Row(Partner partner, Advice eligibility, Optional<Brought> interest) {}

    /** A partner's invited expression of interest; {@code merged} where it is part of the application. */
    public record Brought(Interest interest, boolean merged) {}

    /** An invited organisation that is not registered yet; {@code over} where its link is too old. */
    public record Invited(
            PartnerInvitationId id,
            String name,
            OrganisationNumber number,
            String email,
            String duty,
            Optional<Money> share,
            Instant expiresAt,
            boolean over) {}
}
