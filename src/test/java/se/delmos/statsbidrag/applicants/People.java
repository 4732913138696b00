package se.delmos.statsbidrag.applicants;

import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.BeanFactory;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.identity.Role;

/** Persons and organisations that no other test knows. */
public final class People {

    private final BeanFactory beans;

    public People(BeanFactory beans) {
        this.beans = beans;
    }

    /** Returns a new applicant who is not a member of anything. */
    public Actor applicant(String name) {
        var id = ActorId.create();
        var person = new Actor(id, name, id + "@example.se", Set.of(Role.APPLICANT), Optional.empty());
        beans.getBean(Identities.class).register(person);
        return person;
    }

    /** Returns a new association that this person may submit for. */
    public ApplicantId association(String name, Actor signatory) {
        return organisation(ApplicantKind.ASSOCIATION, name, signatory);
    }

    /** Returns a new organisation of a kind that this person may submit for. */
    public ApplicantId organisation(ApplicantKind kind, String name, Actor signatory) {
        var registration = beans.getBean(ApplicantRegistration.class);
        var id = registration.register(new NewApplicant(
                name, kind, Optional.empty(), "21", Optional.of("2180"), Optional.empty(), "kontakt@example.se"));
        registration.addMember(id, signatory.id(), MemberRight.SIGNATORY);
        return id;
    }
}
