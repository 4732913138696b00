package se.delmos.statsbidrag.applicants.demo;

import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.ApplicantRegistration;
import se.delmos.statsbidrag.applicants.MandateKind;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applicants.model.MandateTerms;
import se.delmos.statsbidrag.applicants.usecase.HandInMandate;
import se.delmos.statsbidrag.applicants.usecase.HandInMandate.Evidence;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.identity.Role;

/** Lets Sara Nilsson and Tomas Berg sign two together for an invented association. */
@Component
@Profile("demo")
class DemoSignatories {

    private static final Evidence MINUTES = new Evidence("", null, "Årsmötesprotokoll 2018, § 7 (påhittat)");
    private static final LocalDate ELECTED = LocalDate.of(2018, 3, 15);

    private final ApplicantRegistration registration;
    private final HandInMandate handInMandate;
    private final Identities identities;
    private final CurrentActor currentActor;

    DemoSignatories(
            ApplicantRegistration registration,
            HandInMandate handInMandate,
            Identities identities,
            CurrentActor currentActor) {
        this.registration = registration;
        this.handInMandate = handInMandate;
        this.identities = identities;
        this.currentActor = currentActor;
    }

    void signTogether(ApplicantId organisation) {
        var sara = member(organisation, "Sara Nilsson");
        var tomas = member(organisation, "Tomas Berg");
        currentActor.as(sara, () -> {
            handIn(organisation, sara, "ordförande");
            handIn(organisation, tomas, "kassör");
            return sara;
        });
    }

    private Actor member(ApplicantId organisation, String name) {
        var person = identities.withRole(Role.APPLICANT).stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow();
        registration.addMember(organisation, person.id(), MemberRight.WRITER);
        return person;
    }

    private void handIn(ApplicantId organisation, Actor holder, String duty) {
        var terms = new MandateTerms(
                MandateKind.SIGNS_JOINTLY, holder.name(), duty, holder.id().value(), ELECTED, null);
        handInMandate.handIn(organisation, terms, MINUTES);
    }
}
