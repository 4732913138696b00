package se.delmos.statsbidrag.disbursement.demo;

import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.applicants.ApplicantRegistration;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applicants.NewApplicant;
import se.delmos.statsbidrag.applications.ApplicationIntake;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.decisions.GrantRecording;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.Money;

/** Earlier grants of invented municipalities, so that the demo has something paid, reported and repaid. */
@Component
@Profile("demo")
class DemoPastGrants {

    private static final String SOURCE = "Påhittat bidrag, infört för övning";
    private static final String SIGNATORY = "Amina Warsame";
    private static final List<Grant> GRANTS = List.of(
            new Grant("Övningskommunen Almby (påhittad)", "06", "Kartläggning av Almby centrum", 110_000),
            new Grant("Övningskommunen Björkhult (påhittad)", "07", "Boendes bild av Björkhult", 120_000),
            new Grant("Övningskommunen Dalstrand (påhittad)", "09", "Samordnad plan för Dalstrand", 130_000),
            new Grant("Övningskommunen Edsvik (påhittad)", "13", "Lägesbild för Edsvik norra", 140_000),
            new Grant("Övningskommunen Fagervik (påhittad)", "18", "Mötesplatser i Fagervik", 90_000),
            new Grant("Övningskommunen Hallsjö (påhittad)", "19", "Metodstöd i Hallsjö", 100_000));

    private final Applicants applicants;
    private final ApplicantRegistration registration;
    private final ApplicationIntake intake;
    private final GrantRecording recording;
    private final Identities identities;
    private final CurrentActor currentActor;

    DemoPastGrants(
            Applicants applicants,
            ApplicantRegistration registration,
            ApplicationIntake intake,
            GrantRecording recording,
            Identities identities,
            CurrentActor currentActor) {
        this.applicants = applicants;
        this.registration = registration;
        this.intake = intake;
        this.recording = recording;
        this.identities = identities;
        this.currentActor = currentActor;
    }

    boolean areRecorded() {
        return applicants.findByName(GRANTS.get(0).recipient()).isPresent();
    }

    List<DecisionId> recordIn(CallId call) {
        var administrator = identities.withRole(Role.ADMINISTRATOR).get(0);
        return currentActor.as(
                administrator,
                () -> GRANTS.stream().map(grant -> record(call, grant)).toList());
    }

    private DecisionId record(CallId call, Grant grant) {
        var application =
                intake.recordPast(call, register(grant), Money.kronor(grant.amount()), grant.purpose(), SOURCE);
        return recording.recordPast(application, SOURCE);
    }

    private ApplicantId register(Grant grant) {
        var applicant = registration.register(new NewApplicant(
                grant.recipient(),
                ApplicantKind.MUNICIPALITY,
                Optional.empty(),
                grant.county(),
                Optional.empty(),
                Optional.empty(),
                "kontakt@example.se"));
        identities.withRole(Role.APPLICANT).stream()
                .filter(person -> person.name().equals(SIGNATORY))
                .forEach(person -> registration.addMember(applicant, person.id(), MemberRight.SIGNATORY));
        return applicant;
    }

    private record Grant(String recipient, String county, String purpose, long amount) {}
}
