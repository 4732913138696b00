package se.delmos.statsbidrag.applications.demo;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.ApplicantRegistration;
import se.delmos.statsbidrag.applicants.ApplicantView;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applicants.NewApplicant;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.OrganisationNumber;

/** Lets the demo's persons act: Amina Warsame for the invented organisations, the first officer for the agency. */
@Component
@Profile("demo")
class DemoPersonsActing {

    private static final String SIGNATORY = "Amina Warsame";

    /** Made up, with check digits that hold, for two organisations that do not exist: other givers' lists name them. */
    private static final Map<String, OrganisationNumber> NUMBERS = Map.of(
            "Övningskommunen Ekby (påhittad)", new OrganisationNumber("2999990050"),
            "Övningskommunen Lindvik (påhittad)", new OrganisationNumber("2999990068"));

    private final Identities identities;
    private final CurrentActor currentActor;
    private final Applicants applicants;
    private final ApplicantRegistration registration;

    DemoPersonsActing(
            Identities identities,
            CurrentActor currentActor,
            Applicants applicants,
            ApplicantRegistration registration) {
        this.identities = identities;
        this.currentActor = currentActor;
        this.applicants = applicants;
        this.registration = registration;
    }

    <T> T asSignatoryOf(DemoPlan plan, Supplier<T> work) {
        var amina = identities.withRole(Role.APPLICANT).stream()
                .filter(person -> person.name().equals(SIGNATORY))
                .findFirst()
                .orElseThrow();
        var organisation = organisation(plan, amina);
        var acting =
                new Actor(amina.id(), amina.name(), amina.email(), amina.roles(), Optional.of(organisation.value()));
        return currentActor.as(acting, work);
    }

    <T> T asOfficer(Supplier<T> work) {
        return currentActor.as(identities.withRole(Role.CASE_OFFICER).get(0), work);
    }

    private ApplicantId organisation(DemoPlan plan, Actor signatory) {
        return applicants
                .findByName(plan.organisation())
                .map(ApplicantView::id)
                .orElseGet(() -> register(plan, signatory));
    }

    private ApplicantId register(DemoPlan plan, Actor signatory) {
        var id = registration.register(new NewApplicant(
                plan.organisation(),
                plan.kind(),
                Optional.ofNullable(NUMBERS.get(plan.organisation())),
                plan.county(),
                Optional.empty(),
                Optional.empty(),
                "kontakt@example.se"));
        registration.addMember(id, signatory.id(), MemberRight.SIGNATORY);
        return id;
    }
}
