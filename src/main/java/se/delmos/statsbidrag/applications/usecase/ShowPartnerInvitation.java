package se.delmos.statsbidrag.applications.usecase;

import java.time.Instant;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applicants.InvitationToken;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applications.model.ApplicationRepository;
import se.delmos.statsbidrag.applications.model.PartnerInvitation;
import se.delmos.statsbidrag.applications.model.PartnerInvitationRepository;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.OrganisationNumber;

/** Shows an invitation to be a partner to the one who has its link, and what to do first. */
@Service
public class ShowPartnerInvitation {

    private final PartnerInvitationRepository invitations;
    private final ApplicationRepository applications;
    private final Applicants applicants;
    private final Calls calls;
    private final Circumstances circumstances;

    ShowPartnerInvitation(
            PartnerInvitationRepository invitations,
            ApplicationRepository applications,
            Applicants applicants,
            Calls calls,
            Circumstances circumstances) {
        this.invitations = invitations;
        this.applications = applications;
        this.applicants = applicants;
        this.calls = calls;
        this.circumstances = circumstances;
    }

    /** Returns the invitation. One that is used, taken back or too old is as if it never was. */
    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional(readOnly = true)
    public Optional<Page> show(String token) {
        return invitations
                .of(new InvitationToken(token))
                .filter(invitation -> invitation.isOpenAt(circumstances.now()))
                .map(this::page);
    }

    private Page page(PartnerInvitation invitation) {
        var application =
                applications.findById(invitation.application().value()).orElseThrow();
        return new Page(
                applicants.require(application.applicant()).name(),
                calls.require(application.call()).title(),
                invitation.guest().name(),
                invitation.guest().number(),
                invitation.terms().duty(),
                invitation.terms().share(),
                invitation.expiresAt(),
                step(invitation.guest().number()));
    }

    private Step step(OrganisationNumber number) {
        return applicants
                .findByNumber(number)
                .map(known -> applicants.mayAct(known.id(), MemberRight.READER) ? Step.GO_ON : Step.JOIN)
                .orElse(Step.REGISTER);
    }

    /** What the person does next: registers the organisation, asks to be let into it, or goes on to its part. */
    public enum Step {
        REGISTER,
        JOIN,
        GO_ON
    }

    /** What an organisation is invited to, and until when. */
    public record Page(
            String lead,
            String callTitle,
            String name,
            OrganisationNumber number,
            String duty,
            Optional<Money> share,
            Instant expiresAt,
            Step step) {}
}
