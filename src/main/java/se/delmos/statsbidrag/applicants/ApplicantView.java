package se.delmos.statsbidrag.applicants;

import java.time.LocalDate;
import java.util.Optional;
import se.delmos.statsbidrag.kernel.OrganisationNumber;

/**
 * An organisation.
 *
 * @param organisationNumber empty where no source gave it: a number is never invented for a real name
 * @param countyCode the two-digit code of the county (länskod)
 * @param activeSince the first day of activity, where known (R-119-02)
 */
public record ApplicantView(
        ApplicantId id,
        String name,
        ApplicantKind kind,
        Optional<OrganisationNumber> organisationNumber,
        String countyCode,
        String county,
        Optional<String> municipality,
        Optional<LocalDate> activeSince,
        String email) {}
