package se.delmos.statsbidrag.applications.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.ApplicationSigned;
import se.delmos.statsbidrag.applications.SignaturesAsked;
import se.delmos.statsbidrag.applications.SignaturesVoided;
import se.delmos.statsbidrag.applications.model.Signing.Asked;
import se.delmos.statsbidrag.forms.FormVersionId;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.RuleViolation;

class SigningTests {

    private static final Instant NOW = Instant.parse("2018-11-05T08:00:00Z");
    private static final FormVersionId FORM = new FormVersionId(UUID.randomUUID());
    private static final Seal SEAL = Seal.of(FORM, Map.of("title", "Läxhjälp"), List.of());

    private final ApplicationId application = ApplicationId.create();
    private final ActorId frida = ActorId.create();
    private final ActorId gustav = ActorId.create();

    @Test
    @Rule("R-ID-01")
    void isSignedWhenAllWhoAreNamedHaveSignedTheSame() {
        var signing = jointly();

        signing.sign(frida, false, SEAL, NOW);
        assertThat(signing.isSignedByAll()).isFalse();
        signing.sign(gustav, false, SEAL, NOW.plusSeconds(60));

        assertThat(signing.isSignedByAll()).isTrue();
        assertThat(signing.handIn().isHandedIn()).isTrue();
        assertThat(eventsOf(signing))
                .containsExactly(
                        new SignaturesAsked(signing.id(), application, SEAL.hash(), List.of(frida, gustav), NOW),
                        new ApplicationSigned(signing.id(), application, SEAL.hash(), frida, NOW),
                        new ApplicationSigned(signing.id(), application, SEAL.hash(), gustav, NOW.plusSeconds(60)));
    }

    @Test
    void refusesOneAloneWhoSignsJointlyAndNobodyAtAll() {
        refuses("signing.too-few", () -> ask(Signatory.named(frida, false)));
        refuses("signing.too-few", this::ask);

        assertThat(ask(Signatory.named(frida, true)).isOpen()).isTrue();
    }

    @Test
    void neverTakesTheSamePersonsSignatureTwice() {
        var signing = jointly().sign(frida, false, SEAL, NOW);

        refuses("signing.twice", () -> signing.sign(frida, false, SEAL, NOW));
        assertThat(signing.isSignedByAll()).isFalse();
    }

    @Test
    void refusesOneWhoIsNotNamedAndOneWhoHasSeenSomethingElse() {
        var signing = jointly();
        var other = Seal.of(FORM, Map.of("title", "Språkkafé"), List.of());

        refuses("signing.not-named", () -> signing.sign(ActorId.create(), true, SEAL, NOW));
        refuses("signing.changed", () -> signing.sign(frida, false, other, NOW));
        assertThat(signing.signers()).isEmpty();
    }

    @Test
    void refusesTheLastWhenTheMandatesNoLongerSuffice() {
        var signing = ask(Signatory.named(frida, true));

        refuses("signing.too-few", () -> signing.sign(frida, false, SEAL, NOW));
    }

    @Test
    void tellsWhoseSignaturesWereVoidedAndTakesNoMore() {
        var signing = jointly().sign(frida, false, SEAL, NOW);

        signing.cancel(gustav, NOW);

        assertThat(eventsOf(signing))
                .contains(new SignaturesVoided(signing.id(), application, List.of(frida), gustav, NOW));
        refuses("signing.over", () -> signing.sign(gustav, false, SEAL, NOW));
        refuses("signing.over", () -> signing.cancel(gustav, NOW));
        assertThatThrownBy(signing::handIn).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isNotHandedInBeforeAllHaveSigned() {
        var signing = jointly().sign(frida, false, SEAL, NOW);

        assertThatThrownBy(signing::handIn).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void sealsTheFormAndEveryAnswerAndNothingThatIsBlank() {
        assertThat(Seal.of(FORM, Map.of("title", "Läxhjälp", "plan", " "), List.of()))
                .isEqualTo(SEAL);
        assertThat(SEAL.hash()).matches("[0-9a-f]{64}");
        assertThat(Seal.of(new FormVersionId(UUID.randomUUID()), Map.of("title", "Läxhjälp"), List.of()))
                .isNotEqualTo(SEAL);
        assertThat(Seal.of(FORM, Map.of("title", "Läxhjälp ."), List.of())).isNotEqualTo(SEAL);
        assertThat(Seal.of(FORM, Map.of("a", "1\n1:b1:2"), List.of()))
                .isNotEqualTo(Seal.of(FORM, Map.of("a", "1", "b", "2"), List.of()));
    }

    @Test
    void sealsThePartnersToo() {
        assertThat(Seal.of(FORM, Map.of("title", "Läxhjälp"), List.of("Skolan 100")))
                .isNotEqualTo(SEAL)
                .isNotEqualTo(Seal.of(FORM, Map.of("title", "Läxhjälp"), List.of("Skolan 200")));
    }

    private Signing jointly() {
        return ask(Signatory.named(frida, false), Signatory.named(gustav, false));
    }

    private Signing ask(Signatory... named) {
        return Signing.ask(new Asked(application, 1, SEAL), List.of(named), frida, NOW);
    }

    private static void refuses(String key, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private static List<Object> eventsOf(Signing signing) {
        return List.copyOf((Collection<?>) ReflectionTestUtils.invokeMethod(signing, "domainEvents"));
    }
}
