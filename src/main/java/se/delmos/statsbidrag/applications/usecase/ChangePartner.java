package se.delmos.statsbidrag.applications.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.PartnershipId;
import se.delmos.statsbidrag.applications.model.PartnershipRepository;
import se.delmos.statsbidrag.applications.usecase.AskPartner.Part;

/** Changes what a partner does or its share; the partner is asked again. */
@Service
public class ChangePartner {

    private final PartnerDesk desk;
    private final PartnershipRepository partnerships;
    private final Circumstances circumstances;

    ChangePartner(PartnerDesk desk, PartnershipRepository partnerships, Circumstances circumstances) {
        this.desk = desk;
        this.partnerships = partnerships;
        this.circumstances = circumstances;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional
    public void change(ApplicationId id, PartnershipId partnership, Part part) {
        var known = desk.find(desk.open(id), partnership);
        partnerships.save(known.change(part.terms(), circumstances.sender()));
    }
}
