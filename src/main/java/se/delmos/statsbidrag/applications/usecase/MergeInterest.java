package se.delmos.statsbidrag.applications.usecase;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseUnless;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.PartnershipId;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.kernel.RuleViolation;

/**
 * Brings a confirmed partner's invited expression of interest into a joint application (R-PROC-05). What it answers is taken
 * over where nothing is written yet; whoever has written something keeps it.
 */
@Service
public class MergeInterest {

    private final PartnerDesk desk;
    private final OwnApplications own;
    private final Calls calls;
    private final JointInterests joint;
    private final CarriedOver carriedOver;
    private final Circumstances circumstances;

    MergeInterest(
            PartnerDesk desk,
            OwnApplications own,
            Calls calls,
            JointInterests joint,
            CarriedOver carriedOver,
            Circumstances circumstances) {
        this.desk = desk;
        this.own = own;
        this.calls = calls;
        this.joint = joint;
        this.carriedOver = carriedOver;
        this.circumstances = circumstances;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional
    public void merge(ApplicationId id, PartnershipId partnership) {
        var application = desk.open(id);
        refuseUnless(!application.isSubmitted(), "partners.closed");
        var partner = desk.find(application, partnership);
        refuseUnless(partner.isConfirmed(), "partners.interest.unconfirmed");
        var call = calls.require(application.call());
        var interest = joint.invited(call, partner.partner())
                .orElseThrow(() -> new RuleViolation("partners.interest.not-invited"));
        joint.merge(interest, call, application);
        application.startFrom(carriedOver.intoGaps(interest, application), circumstances.person(), circumstances.now());
        own.save(application);
    }
}
