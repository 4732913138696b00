package se.delmos.statsbidrag.applicants;

import java.time.LocalDate;
import java.util.Optional;
import se.delmos.statsbidrag.kernel.OrganisationNumber;

/** An organisation to register. The municipality code, where given, decides the county. */
public record NewApplicant(
        String name,
        ApplicantKind kind,
        Optional<OrganisationNumber> organisationNumber,
        String countyCode,
        Optional<String> municipalityCode,
        Optional<LocalDate> activeSince,
        String email) {}
