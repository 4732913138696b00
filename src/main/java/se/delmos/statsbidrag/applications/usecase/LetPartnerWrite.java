package se.delmos.statsbidrag.applications.usecase;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseUnless;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.PartnershipId;
import se.delmos.statsbidrag.applications.model.PartnershipRepository;

/** Gives a partner the right to write in the draft of a joint application, or takes it back. It never submits. */
@Service
public class LetPartnerWrite {

    private final OwnApplications own;
    private final PartnerDesk desk;
    private final PartnershipRepository partnerships;
    private final Circumstances circumstances;

    LetPartnerWrite(
            OwnApplications own, PartnerDesk desk, PartnershipRepository partnerships, Circumstances circumstances) {
        this.own = own;
        this.desk = desk;
        this.partnerships = partnerships;
        this.circumstances = circumstances;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional
    public void let(ApplicationId id, PartnershipId partnership, boolean allowed) {
        var application = own.requireForWriting(id);
        refuseUnless(application.stage().isWhollyOpen(), "partners.closed");
        var partner = desk.find(application, partnership);
        partnerships.save(partner.letWrite(allowed, circumstances.sender()));
    }
}
