package se.delmos.statsbidrag.applications.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.PartnershipId;
import se.delmos.statsbidrag.applications.model.PartnershipRepository;

/** Takes a partner out of a joint application that has not been handed in. */
@Service
public class RemovePartner {

    private final PartnerDesk desk;
    private final PartnershipRepository partnerships;
    private final JointInterests joint;
    private final Circumstances circumstances;

    RemovePartner(
            PartnerDesk desk, PartnershipRepository partnerships, JointInterests joint, Circumstances circumstances) {
        this.desk = desk;
        this.partnerships = partnerships;
        this.joint = joint;
        this.circumstances = circumstances;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional
    public void remove(ApplicationId id, PartnershipId partnership) {
        var application = desk.open(id);
        var known = desk.find(application, partnership);
        partnerships.save(known.remove(circumstances.sender()));
        joint.release(application, known.partner());
    }
}
