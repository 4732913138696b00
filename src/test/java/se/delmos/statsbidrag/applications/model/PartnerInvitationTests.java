package se.delmos.statsbidrag.applications.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.InvitationToken;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.PartnerState;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.OrganisationNumber;
import se.delmos.statsbidrag.kernel.RuleViolation;

class PartnerInvitationTests {

    private static final Instant NOW = Instant.parse("2018-11-05T08:00:00Z");
    private static final Instant END = NOW.plus(Duration.ofDays(14));
    private static final OrganisationNumber NUMBER = new OrganisationNumber("2120002338");
    private static final PartnerGuest GUEST = PartnerGuest.of(" Gästföreningen ", NUMBER, " gast@example.se ");
    private static final PartnerTerms TERMS = PartnerTerms.of("Håller lokalen", Optional.of(Money.kronor(20_000)));

    private final ApplicantId partner = ApplicantId.create();
    private final Sender lead = new Sender(ActorId.create(), NOW);
    private final PartnerInvitation invitation =
            new PartnerInvitation(ApplicationId.create(), GUEST, TERMS, InvitationToken.create(), lead);

    @Test
    @Rule("R-PROC-05")
    void asksTheOrganisationWithThePartItWasInvitedTo() {
        var asked = invitation.accept(partner, at(END.minusMillis(1)));

        assertThat(asked.state()).isEqualTo(PartnerState.ASKED);
        assertThat(asked.partner()).isEqualTo(partner);
        assertThat(asked.terms()).isEqualTo(TERMS);
        assertThat(invitation.isAwaited()).isFalse();
    }

    @Test
    void isGoodOnceAndForFourteenDays() {
        refuses("partners.invite.over", () -> invitation.accept(partner, at(END)));
        assertThat(invitation.isAwaited()).isTrue();
        invitation.renew(InvitationToken.create(), at(END));
        invitation.accept(partner, at(END));

        refuses("partners.invite.over", () -> invitation.accept(partner, at(END)));
        refuses("partners.invite.gone", () -> invitation.renew(InvitationToken.create(), at(END)));
    }

    @Test
    void cannotBeUsedOnceItIsTakenBack() {
        invitation.withdraw(lead);

        refuses("partners.invite.over", () -> invitation.accept(partner, lead));
    }

    @Test
    void needsANameAndAnAddress() {
        assertThat(GUEST.name()).isEqualTo("Gästföreningen");
        assertThat(GUEST.email()).isEqualTo("gast@example.se");
        refuses("partners.invite.name.missing", () -> PartnerGuest.of(" ", NUMBER, "gast@example.se"));
        refuses("partners.invite.email.missing", () -> PartnerGuest.of("Gästen", NUMBER, " "));
        refuses("partners.invite.email.shape", () -> PartnerGuest.of("Gästen", NUMBER, "gast example.se"));
    }

    private static Sender at(Instant moment) {
        return new Sender(ActorId.create(), moment);
    }

    private static void refuses(String key, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
