package se.delmos.statsbidrag.applicants.usecase;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.ApplicantRegistration;
import se.delmos.statsbidrag.applicants.Applicants.County;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applicants.NewApplicant;
import se.delmos.statsbidrag.applicants.adapter.Places;
import se.delmos.statsbidrag.applicants.model.Organisation;
import se.delmos.statsbidrag.applicants.model.OrganisationRepository;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.kernel.SystemOnly;

/** Enters organisations and members; a number is taken by one organisation at most. */
@Service
public class OrganisationRegister implements ApplicantRegistration {

    private final OrganisationRepository organisations;
    private final Places places;

    OrganisationRegister(OrganisationRepository organisations, Places places) {
        this.organisations = organisations;
        this.places = places;
    }

    @Override
    @Transactional
    @SystemOnly(
            reason =
                    "organisations come from imports and demo data; applicants register theirs with RegisterOrganisation")
    public ApplicantId register(NewApplicant applicant) {
        applicant.organisationNumber().ifPresent(number -> {
            if (organisations.existsByOrganisationNumber(number.digits())) {
                throw new RuleViolation("applicants.number-taken", number.toString());
            }
        });
        var id = ApplicantId.create();
        organisations.save(new Organisation(id, placed(applicant)));
        return id;
    }

    @Override
    @Transactional
    @SystemOnly(reason = "members come from imports and demo data; the others are invited")
    public void addMember(ApplicantId applicant, ActorId person, MemberRight right) {
        var organisation = organisations.findById(applicant.value()).orElseThrow(() -> new NotFound(applicant));
        organisations.save(organisation.entrust(person, right));
    }

    /** A municipality decides the county; a code that no file knows is refused rather than kept. */
    private NewApplicant placed(NewApplicant applicant) {
        var code = applicant.municipalityCode();
        Optional<County> county =
                code.isPresent() ? places.countyOf(code.get()) : places.county(applicant.countyCode());
        return new NewApplicant(
                applicant.name(),
                applicant.kind(),
                applicant.organisationNumber(),
                county.orElseThrow(() -> new RuleViolation("applicants.place-unknown", applicant.name()))
                        .code(),
                code,
                applicant.activeSince(),
                applicant.email());
    }
}
