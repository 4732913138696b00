package se.delmos.statsbidrag.imports.demo;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.applicants.ApplicantRegistration;
import se.delmos.statsbidrag.applicants.NewApplicant;
import se.delmos.statsbidrag.applications.ApplicationIntake;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.decisions.GrantRecording;
import se.delmos.statsbidrag.imports.demo.RoundFigures.Invented;
import se.delmos.statsbidrag.kernel.Money;

/** What one organisation did in the round, entered afterwards, one step at a time. */
@Component
@Profile("demo")
public class DemoParticipant {

    private static final String SOURCE = "Påhittat exempel i 2018 års omgång";
    private static final String PURPOSE = "Kartläggning, behovsanalys och plan för fortsatt arbete";

    private final ApplicantRegistration registration;
    private final ApplicationIntake intake;
    private final GrantRecording grants;

    DemoParticipant(ApplicantRegistration registration, ApplicationIntake intake, GrantRecording grants) {
        this.registration = registration;
        this.intake = intake;
        this.grants = grants;
    }

    /** Registers an organisation with its expression of interest. */
    @Transactional
    public ApplicantId enter(CallId call, Invented organisation, boolean invited) {
        var applicant = register(organisation);
        intake.recordPastInterest(call, applicant, PURPOSE, invited);
        return applicant;
    }

    @Transactional
    public void enterInterest(CallId call, ApplicantId applicant) {
        intake.recordPastInterest(call, applicant, PURPOSE, true);
    }

    @Transactional
    public void apply(CallId call, ApplicantId applicant, Money amount, boolean granted) {
        var application = intake.recordPast(call, applicant, amount, PURPOSE, SOURCE);
        if (granted) {
            grants.recordPast(application, SOURCE);
        } else {
            grants.recordPastRefusal(application, SOURCE);
        }
    }

    private ApplicantId register(Invented organisation) {
        Optional<LocalDate> activeSince = organisation.kind() == ApplicantKind.MUNICIPALITY
                ? Optional.empty()
                : Optional.of(LocalDate.of(2012, 3, 15));
        return registration.register(new NewApplicant(
                organisation.name(),
                organisation.kind(),
                Optional.empty(),
                organisation.countyCode(),
                Optional.empty(),
                activeSince,
                ""));
    }
}
