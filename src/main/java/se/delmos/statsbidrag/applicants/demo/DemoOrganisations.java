package se.delmos.statsbidrag.applicants.demo;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.modulith.ApplicationModuleInitializer;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.applicants.ApplicantRegistration;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applicants.NewApplicant;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.OrganisationNumber;

/** Gävle kommun, whose number is verified, and organisations that do not exist and have no number. */
@Component
@Profile("demo")
class DemoOrganisations implements ApplicationModuleInitializer {

    private static final String AMINA = "Amina Warsame";

    private final Applicants applicants;
    private final ApplicantRegistration registration;
    private final DemoSignatories signatories;
    private final Identities identities;

    DemoOrganisations(
            Applicants applicants,
            ApplicantRegistration registration,
            DemoSignatories signatories,
            Identities identities) {
        this.applicants = applicants;
        this.registration = registration;
        this.signatories = signatories;
        this.identities = identities;
    }

    @Override
    public void initialize() {
        if (applicants.findByName("Gävle kommun").isPresent()) {
            return;
        }
        var gavle = registration.register(new NewApplicant(
                "Gävle kommun",
                ApplicantKind.MUNICIPALITY,
                Optional.of(new OrganisationNumber("2120002338")),
                "21",
                Optional.of("2180"),
                Optional.empty(),
                "gavle@example.se"));
        admit(gavle, "Maria Lindqvist", MemberRight.SIGNATORY);
        admit(gavle, "Jonas Ek", MemberRight.WRITER);
        var solrosen = invented("Exempelföreningen Solrosen (påhittad)", ApplicantKind.ASSOCIATION, "12");
        admit(solrosen, AMINA, MemberRight.SIGNATORY);
        admit(
                invented("Exempelstads kommun (påhittad)", ApplicantKind.MUNICIPALITY, "25"),
                AMINA,
                MemberRight.SIGNATORY);
        var bryggan = invented("Exempelföreningen Bryggan (påhittad)", ApplicantKind.ASSOCIATION, "14");
        admit(bryggan, AMINA, MemberRight.WRITER);
        signatories.signTogether(bryggan);
        admit(invented("Exempelstiftelsen Bron (påhittad)", ApplicantKind.FOUNDATION, "14"), AMINA, MemberRight.WRITER);
    }

    private ApplicantId invented(String name, ApplicantKind kind, String county) {
        Optional<LocalDate> activeSince =
                kind == ApplicantKind.MUNICIPALITY ? Optional.empty() : Optional.of(LocalDate.of(2012, 3, 15));
        return registration.register(new NewApplicant(
                name, kind, Optional.empty(), county, Optional.empty(), activeSince, "kontakt@example.se"));
    }

    private void admit(ApplicantId applicant, String name, MemberRight right) {
        identities.withRole(Role.APPLICANT).stream()
                .filter(person -> person.name().equals(name))
                .map(Actor::id)
                .forEach(person -> registration.addMember(applicant, person, right));
    }
}
