package se.delmos.statsbidrag.applications.usecase;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseUnless;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applications.PartnershipId;
import se.delmos.statsbidrag.applications.model.Partnership.Reply;
import se.delmos.statsbidrag.applications.model.PartnershipRepository;
import se.delmos.statsbidrag.applications.usecase.AskPartner.Part;

/** Confirms or declines a part in a joint application, for the partner organisation, by one who may submit for it. */
@Service
public class AnswerPartnership {

    private final PartnerAccess access;
    private final PartnershipRepository partnerships;
    private final Circumstances circumstances;

    AnswerPartnership(PartnerAccess access, PartnershipRepository partnerships, Circumstances circumstances) {
        this.access = access;
        this.partnerships = partnerships;
        this.circumstances = circumstances;
    }

    /** Keeps the answer to the part that the person has seen. */
    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional
    public void answer(PartnershipId id, boolean confirmed, String words, Part seen) {
        var partnership = access.require(id, MemberRight.SIGNATORY);
        var application = access.locked(partnership);
        refuseUnless(application.stage().isWhollyOpen(), "partners.closed");
        var reply = new Reply(application.applicant(), circumstances.sender());
        partnerships.save(partnership.answer(confirmed, words, seen.terms(), reply));
    }
}
