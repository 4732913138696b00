package se.delmos.statsbidrag.applicants.model;

import java.time.LocalDate;
import java.util.Optional;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.applicants.Standing;
import se.delmos.statsbidrag.kernel.OrganisationNumber;

/**
 * What a register says of an organisation.
 *
 * @param municipalityCode the seat; empty where the register gives the county only
 * @param publicBody a municipality or a region: what the register says of it cannot be changed by those who apply
 * @param formedOn empty where the register does not say
 */
public record RegisterEntry(
        OrganisationNumber number,
        String name,
        ApplicantKind kind,
        String countyCode,
        Optional<String> municipalityCode,
        boolean publicBody,
        Standing standing,
        Optional<LocalDate> formedOn) {}
