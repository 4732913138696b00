package se.delmos.statsbidrag.applications.usecase;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applications.ApplicationContent.Part;
import se.delmos.statsbidrag.applications.ApplicationContent.Partner;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.PartnershipId;
import se.delmos.statsbidrag.applications.usecase.PartnerEligibility.Advice;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.registry.CaseNumber;

/** Shows a partner organisation the joint application as it is, and its own part in it. */
@Service
public class ShowPartnership {

    private final PartnerAccess access;
    private final Partners partners;
    private final PartnerEligibility eligibility;
    private final JointInterests joint;
    private final Applicants applicants;
    private final Calls calls;

    ShowPartnership(
            PartnerAccess access,
            Partners partners,
            PartnerEligibility eligibility,
            JointInterests joint,
            Applicants applicants,
            Calls calls) {
        this.access = access;
        this.partners = partners;
        this.eligibility = eligibility;
        this.joint = joint;
        this.applicants = applicants;
        this.calls = calls;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional(readOnly = true)
    public Page show(PartnershipId id) {
        var partnership = access.require(id, MemberRight.READER);
        var application = access.application(partnership);
        var own = partners.of(application).stream()
                .filter(partner -> partner.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
        var call = calls.require(application.call());
        return new Page(
                own,
                eligibility.of(own, call),
                applicants.require(application.applicant()).name(),
                call.title(),
                access.parts(application),
                Optional.of(application.id())
                        .filter(draft -> application.stage().isBeingWritten()
                                && own.mayWrite()
                                && applicants.mayAct(partnership.partner(), MemberRight.WRITER)),
                application.isSubmitted() ? Optional.of(application.arrival().caseNumber()) : Optional.empty(),
                joint.invited(call, partnership.partner())
                        .map(interest -> new OwnInterest(
                                interest.caseNumber(),
                                joint.holder(interest)
                                        .filter(application::equals)
                                        .isPresent())),
                applicants.mayAct(partnership.partner(), MemberRight.SIGNATORY));
    }

    /**
     * A joint application as its partner sees it.
     *
     * @param writes the draft, where the reader may write in it
     * @param number its case number, once it has been handed in
     * @param interest what the partner was invited to the call on, which the lead can bring in
     * @param mayAnswer whether the reader may confirm or decline
     */
    public record Page(
            Partner own,
            Advice eligibility,
            String lead,
            String callTitle,
            List<Part> parts,
            Optional<ApplicationId> writes,
            Optional<CaseNumber> number,
            Optional<OwnInterest> interest,
            boolean mayAnswer) {}

    /** The partner's own invited expression of interest; {@code merged} where it is part of the application. */
    public record OwnInterest(CaseNumber caseNumber, boolean merged) {}
}
