package se.delmos.statsbidrag.applications.demo;

import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applicants.Applicants.Signer;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.usecase.AskForSignatures;

/** Leaves a draft to all who sign for its invented organisation. */
@Component
@Profile("demo")
class DemoSigning {

    private final DemoPersonsActing persons;
    private final Applicants applicants;
    private final AskForSignatures askForSignatures;

    DemoSigning(DemoPersonsActing persons, Applicants applicants, AskForSignatures askForSignatures) {
        this.persons = persons;
        this.applicants = applicants;
        this.askForSignatures = askForSignatures;
    }

    void leave(ApplicationId id, DemoPlan plan) {
        var organisation =
                applicants.findByName(plan.organisation()).orElseThrow().id();
        var all =
                applicants.signersOf(organisation).stream().map(Signer::person).collect(Collectors.toSet());
        persons.asSignatoryOf(plan, () -> {
            askForSignatures.ask(id, all);
            return id;
        });
    }
}
