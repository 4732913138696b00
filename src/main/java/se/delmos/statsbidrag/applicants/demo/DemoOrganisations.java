package se.delmos.statsbidrag.applicants.demo;

import static se.delmos.statsbidrag.applicants.demo.DemoAccounts.bankgiro;
import static se.delmos.statsbidrag.applicants.demo.DemoAccounts.plusgiro;

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
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.OrganisationNumber;

/** Gävle kommun, whose number is verified, and organisations that do not exist, with made-up numbers whose check digits hold. */
@Component
@Profile("demo")
class DemoOrganisations implements ApplicationModuleInitializer {

    private static final String AMINA = "Amina Warsame";

    private final Applicants applicants;
    private final ApplicantRegistration registration;
    private final DemoSignatories signatories;
    private final DemoAccounts accounts;
    private final Identities identities;

    DemoOrganisations(
            Applicants applicants,
            ApplicantRegistration registration,
            DemoSignatories signatories,
            DemoAccounts accounts,
            Identities identities) {
        this.applicants = applicants;
        this.registration = registration;
        this.signatories = signatories;
        this.accounts = accounts;
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
        accounts.give(gavle, person("Maria Lindqvist"), bankgiro("991-2346"));
        var solrosen = association("Exempelföreningen Solrosen (påhittad)", "8999990016", "12", MemberRight.SIGNATORY);
        accounts.give(solrosen, person(AMINA), bankgiro("9990-0011"), plusgiro("99 90 01-1"));
        var exempelstad = invented("Exempelstads kommun (påhittad)", ApplicantKind.MUNICIPALITY, "2999990019", "25");
        admit(exempelstad, AMINA, MemberRight.SIGNATORY);
        accounts.give(exempelstad, person(AMINA), bankgiro("9990-0029"));
        var bryggan = association("Exempelföreningen Bryggan (påhittad)", "8999990024", "14", MemberRight.WRITER);
        signatories.signTogether(bryggan);
        accounts.give(bryggan, person("Sara Nilsson"), bankgiro("9990-0037"));
        var bron = invented("Exempelstiftelsen Bron (påhittad)", ApplicantKind.FOUNDATION, "8999990032", "14");
        admit(bron, AMINA, MemberRight.WRITER);
        accounts.give(bron, person(AMINA), plusgiro("9 99 00 11-0"));
    }

    private ApplicantId association(String name, String number, String county, MemberRight right) {
        var association = invented(name, ApplicantKind.ASSOCIATION, number, county);
        admit(association, AMINA, right);
        return association;
    }

    private ApplicantId invented(String name, ApplicantKind kind, String number, String county) {
        Optional<LocalDate> activeSince =
                kind == ApplicantKind.MUNICIPALITY ? Optional.empty() : Optional.of(LocalDate.of(2012, 3, 15));
        return registration.register(new NewApplicant(
                name,
                kind,
                Optional.of(new OrganisationNumber(number)),
                county,
                Optional.empty(),
                activeSince,
                "kontakt@example.se"));
    }

    private ActorId person(String name) {
        return identities.withRole(Role.APPLICANT).stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void admit(ApplicantId applicant, String name, MemberRight right) {
        identities.withRole(Role.APPLICANT).stream()
                .filter(person -> person.name().equals(name))
                .map(Actor::id)
                .forEach(person -> registration.addMember(applicant, person, right));
    }
}
