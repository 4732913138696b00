package se.delmos.statsbidrag.applications.usecase;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.model.PartnerTerms;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.OrganisationNumber;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** Asks a registered organisation to take part in a joint application. */
@Service
public class AskPartner {

    private final PartnerDesk desk;
    private final Applicants applicants;

    AskPartner(PartnerDesk desk, Applicants applicants) {
        this.desk = desk;
        this.applicants = applicants;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional
    public void ask(ApplicationId id, OrganisationNumber number, Part part) {
        var application = desk.open(id);
        var partner = applicants.findByNumber(number).orElseThrow(() -> new RuleViolation("partners.unknown"));
        desk.ask(application, partner, part.terms());
    }

    /** What the partner does, and its share of the money. */
    public record Part(String duty, Optional<Money> share) {

        PartnerTerms terms() {
            return PartnerTerms.of(duty, share);
        }
    }
}
