package se.delmos.statsbidrag.decisions.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.applicants.ApplicantView;
import se.delmos.statsbidrag.kernel.OrganisationNumber;

/** The recipient as it was called on the day of the decision: a later change of name does not rewrite history. */
@Embeddable
public record Recipient(
        @Column(name = "applicant_id") UUID applicant,
        @Column(name = "recipient_name") String name,

        @Enumerated(EnumType.STRING) @Column(name = "recipient_kind")
        ApplicantKind kind,

        @Column(name = "organisation_number") @Nullable String organisationNumber,
        @Column(name = "county_code") String countyCode,
        @Column(name = "county") String county,
        @Column(name = "municipality") @Nullable String municipality) {

    public static Recipient of(ApplicantView applicant) {
        return new Recipient(
                applicant.id().value(),
                applicant.name(),
                applicant.kind(),
                applicant.organisationNumber().map(OrganisationNumber::toString).orElse(null),
                applicant.countyCode(),
                applicant.county(),
                applicant.municipality().orElse(null));
    }
}
