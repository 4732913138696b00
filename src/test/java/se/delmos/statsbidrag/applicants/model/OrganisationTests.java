package se.delmos.statsbidrag.applicants.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applicants.NewApplicant;
import se.delmos.statsbidrag.identity.ActorId;

class OrganisationTests {

    private final ActorId person = ActorId.create();
    private final Organisation organisation = new Organisation(
            ApplicantId.create(),
            new NewApplicant(
                    "Exempelföreningen (påhittad)",
                    ApplicantKind.ASSOCIATION,
                    Optional.empty(),
                    "21",
                    Optional.empty(),
                    Optional.empty(),
                    "kontakt@example.se"));

    @Test
    void allowsNothingToThoseWhoAreNotMembers() {
        assertThat(organisation.allows(person, MemberRight.WRITER)).isFalse();
    }

    @Test
    void letsAWriterWriteButNotSubmit() {
        organisation.admit(person, MemberRight.WRITER);

        assertThat(organisation.allows(person, MemberRight.WRITER)).isTrue();
        assertThat(organisation.allows(person, MemberRight.SIGNATORY)).isFalse();
    }

    @Test
    void letsASignatoryDoAllThatAWriterMay() {
        organisation.admit(person, MemberRight.SIGNATORY);

        assertThat(organisation.allows(person, MemberRight.WRITER)).isTrue();
        assertThat(organisation.allows(person, MemberRight.SIGNATORY)).isTrue();
    }

    @Test
    void givesAPersonOneRightAtATime() {
        organisation.admit(person, MemberRight.SIGNATORY).admit(person, MemberRight.WRITER);

        assertThat(organisation.rightOf(person)).contains(MemberRight.WRITER);
        assertThat(organisation.members()).hasSize(1);
    }
}
