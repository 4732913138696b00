package se.delmos.statsbidrag.imports.usecase;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.ApplicantRegistration;
import se.delmos.statsbidrag.applicants.ApplicantView;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applicants.NewApplicant;
import se.delmos.statsbidrag.imports.adapter.KnownOrganisations;
import se.delmos.statsbidrag.imports.model.AllocationRow;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** Finds the organisation that a row names, or registers it with what sources say of it. */
@Component
class Recipients {

    private final Applicants applicants;
    private final ApplicantRegistration registration;
    private final KnownOrganisations known;

    Recipients(Applicants applicants, ApplicantRegistration registration, KnownOrganisations known) {
        this.applicants = applicants;
        this.registration = registration;
        this.known = known;
    }

    ApplicantId of(AllocationRow row) {
        return applicants
                .findByName(row.recipient())
                .map(found -> sameAs(row, found))
                .orElseGet(() -> register(row));
    }

    private static ApplicantId sameAs(AllocationRow row, ApplicantView found) {
        if (found.kind() != row.kind() || !found.countyCode().equals(row.countyCode())) {
            throw new RuleViolation("imports.reason.other-organisation", found.name(), found.county());
        }
        return found.id();
    }

    private ApplicantId register(AllocationRow row) {
        var facts = known.of(row);
        return registration.register(new NewApplicant(
                row.recipient(),
                row.kind(),
                facts.number(),
                row.countyCode(),
                facts.municipalityCode(),
                Optional.empty(),
                ""));
    }
}
