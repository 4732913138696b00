package se.delmos.statsbidrag.applicants.usecase;

import java.time.Clock;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.applicants.NewApplicant;
import se.delmos.statsbidrag.applicants.adapter.Places;
import se.delmos.statsbidrag.applicants.model.Organisation;
import se.delmos.statsbidrag.applicants.model.OrganisationLookup;
import se.delmos.statsbidrag.applicants.model.OrganisationRepository;
import se.delmos.statsbidrag.applicants.model.RegisterEntry;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.kernel.OrganisationNumber;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** Registers the organisation that a person wants to apply for, and lets the person act for it at once. */
@Service
public class RegisterOrganisation {

    private static final String REGIONS = "2321";

    private final OrganisationRepository organisations;
    private final OrganisationLookup register;
    private final Places places;
    private final CurrentActor currentActor;
    private final Clock clock;

    RegisterOrganisation(
            OrganisationRepository organisations,
            OrganisationLookup register,
            Places places,
            CurrentActor currentActor,
            Clock clock) {
        this.organisations = organisations;
        this.register = register;
        this.places = places;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional
    public ApplicantId register(OrganisationNumber number, Statement statement) {
        if (organisations.existsByOrganisationNumber(number.digits())) {
            throw new RuleViolation("applicants.number-taken", number.toString());
        }
        var applicant = register.find(number)
                .filter(RegisterEntry::publicBody)
                .map(entry -> publicBody(entry, statement.email()))
                .orElseGet(() -> stated(number, statement));
        var organisation = Organisation.registeredBy(currentActor.require().id(), applicant, clock.instant());
        keep(organisation, number);
        currentActor.actFor(organisation.id().value());
        return organisation.id();
    }

    private void keep(Organisation organisation, OrganisationNumber number) {
        try {
            organisations.saveAndFlush(organisation);
        } catch (DataIntegrityViolationException overtaken) {
            throw new RuleViolation("applicants.number-taken", number.toString());
        }
    }

    private static NewApplicant publicBody(RegisterEntry entry, String email) {
        return new NewApplicant(
                entry.name(),
                entry.kind(),
                Optional.of(entry.number()),
                entry.countyCode(),
                entry.municipalityCode(),
                Optional.empty(),
                email);
    }

    private NewApplicant stated(OrganisationNumber number, Statement statement) {
        var county = places.countyOf(statement.municipalityCode())
                .orElseThrow(() -> new RuleViolation("applicants.register.seat.missing"));
        return new NewApplicant(
                nameOf(number, statement, county.code()),
                statement.kind(),
                Optional.of(number),
                county.code(),
                Optional.of(statement.municipalityCode()),
                Optional.empty(),
                statement.email());
    }

    /** A region without a known number keeps its own name; no other number can be a region's or a municipality's. */
    private String nameOf(OrganisationNumber number, Statement statement, String county) {
        var claimsRegion = statement.kind() == ApplicantKind.REGION;
        if (statement.kind() == ApplicantKind.MUNICIPALITY
                || claimsRegion != number.digits().startsWith(REGIONS)) {
            throw new RuleViolation("applicants.register.kind.number");
        }
        return claimsRegion
                ? places.regionWithoutNumber(county)
                        .orElseThrow(() -> new RuleViolation("applicants.register.region.number"))
                : statement.name();
    }

    /** What the person says of the organisation; of a municipality or a region only the address counts. */
    public record Statement(String name, ApplicantKind kind, String municipalityCode, String email) {}
}
