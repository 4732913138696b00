package se.delmos.statsbidrag.applicants.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.InvitationToken;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.RuleViolation;

class InvitationTests {

    private static final Instant INVITED = Instant.parse("2018-11-05T08:00:00Z");
    private static final Instant LAST = INVITED.plus(Duration.ofDays(14)).minusMillis(1);

    private final InvitationToken token = InvitationToken.create();
    private final ActorId guest = ActorId.create();
    private final Invitation invitation = new Invitation(
            ApplicantId.create(),
            new Invitation.Guest("ny@example.se", MemberRight.WRITER),
            token,
            ActorId.create(),
            INVITED);

    @Test
    void isGoodForFourteenDaysAndNotLonger() {
        assertThat(invitation.isOpenAt(LAST)).isTrue();
        assertThat(invitation.isOpenAt(LAST.plusMillis(1))).isFalse();
        assertThatThrownBy(() -> invitation.accept(guest, LAST.plusMillis(1))).isInstanceOf(RuleViolation.class);
    }

    @Test
    void isUsedOnce() {
        invitation.accept(guest, LAST);

        assertThatThrownBy(() -> invitation.accept(guest, LAST)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void cannotBeUsedAfterItWasWithdrawn() {
        invitation.withdraw(ActorId.create(), INVITED);

        assertThatThrownBy(() -> invitation.accept(guest, INVITED)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void hasASecretThatIsLongAndNeverTold() {
        assertThat(token.value())
                .hasSizeGreaterThan(40)
                .isNotEqualTo(InvitationToken.create().value());
        assertThat(token.hash()).hasSize(64).doesNotContain(token.value());
        assertThat(token.toString()).doesNotContain(token.value());
    }
}
