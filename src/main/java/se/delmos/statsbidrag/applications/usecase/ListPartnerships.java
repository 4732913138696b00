package se.delmos.statsbidrag.applications.usecase;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applications.PartnerState;
import se.delmos.statsbidrag.applications.PartnershipId;
import se.delmos.statsbidrag.applications.model.Partnership;
import se.delmos.statsbidrag.applications.model.PartnershipRepository;
import se.delmos.statsbidrag.registry.CaseNumber;

/** Lists the joint applications that the organisation the person acts for is a partner in. */
@Service
public class ListPartnerships {

    private final PartnershipRepository partnerships;
    private final PartnerAccess access;
    private final Applicants applicants;
    private final Circumstances circumstances;

    ListPartnerships(
            PartnershipRepository partnerships,
            PartnerAccess access,
            Applicants applicants,
            Circumstances circumstances) {
        this.partnerships = partnerships;
        this.access = access;
        this.applicants = applicants;
        this.circumstances = circumstances;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional(readOnly = true)
    public List<Row> list() {
        var organisation = circumstances.organisation();
        applicants.requireRight(organisation, MemberRight.READER);
        var ids = applicants.everyIdOf(organisation).stream()
                .map(ApplicantId::value)
                .toList();
        return partnerships.findOf(ids).stream().map(this::row).toList();
    }

    private Row row(Partnership partnership) {
        var application = access.application(partnership);
        return new Row(
                partnership.id(),
                applicants.require(application.applicant()).name(),
                application.title(),
                partnership.state(),
                application.isSubmitted() ? Optional.of(application.arrival().caseNumber()) : Optional.empty());
    }

    /** A joint application of another organisation, with its case number once it has been handed in. */
    public record Row(PartnershipId id, String lead, String title, PartnerState state, Optional<CaseNumber> number) {}
}
