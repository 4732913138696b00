package se.delmos.statsbidrag.applications.usecase;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseIf;
import static se.delmos.statsbidrag.kernel.RuleViolation.refuseUnless;

import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.ApplicantView;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.PartnershipId;
import se.delmos.statsbidrag.applications.model.Application;
import se.delmos.statsbidrag.applications.model.PartnerTerms;
import se.delmos.statsbidrag.applications.model.Partnership;
import se.delmos.statsbidrag.applications.model.PartnershipRepository;
import se.delmos.statsbidrag.kernel.NotFound;

/** Opens an application for changes of its partners: while it is a draft, or changed once more, that nobody has signed. */
@Component
class PartnerDesk {

    private final OwnApplications own;
    private final Signatures signatures;
    private final PartnershipRepository partnerships;
    private final PartnerInvitations invitations;
    private final Partners partners;
    private final Circumstances circumstances;

    PartnerDesk(
            OwnApplications own,
            Signatures signatures,
            PartnershipRepository partnerships,
            PartnerInvitations invitations,
            Partners partners,
            Circumstances circumstances) {
        this.own = own;
        this.signatures = signatures;
        this.partnerships = partnerships;
        this.invitations = invitations;
        this.partners = partners;
        this.circumstances = circumstances;
    }

    Application open(ApplicationId id) {
        var application = own.requireForWriting(id);
        refuseUnless(application.stage().isWhollyOpen(), "partners.closed");
        signatures.open(application).ifPresent(round -> {
            refuseIf(!round.signers().isEmpty(), "partners.signed");
            signatures.cancel(round);
        });
        return application;
    }

    /** Asks a registered organisation, unless it takes part already. */
    void ask(Application application, ApplicantView partner, PartnerTerms terms) {
        partner.organisationNumber().ifPresent(number -> invitations.settle(application, number));
        enter(application, Partnership.ask(application.id(), partner.id(), terms, circumstances.sender()));
    }

    /** Takes in an organisation that is asked. Refuses the lead itself, and an organisation twice. */
    PartnershipId enter(Application application, Partnership asked) {
        partners.requireNew(application, asked.partner());
        return partnerships.save(asked).id();
    }

    Partnership find(Application application, PartnershipId id) {
        return partnerships
                .findById(id.value())
                .filter(partnership -> partnership.application().equals(application.id()))
                .orElseThrow(() -> new NotFound(id));
    }
}
