package se.delmos.statsbidrag.applications.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.PartnerAnswered;
import se.delmos.statsbidrag.applications.PartnerAsked;
import se.delmos.statsbidrag.applications.PartnerState;
import se.delmos.statsbidrag.applications.PartnerWritingChanged;
import se.delmos.statsbidrag.applications.model.Partnership.Reply;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.RuleViolation;

class PartnershipTests {

    private static final Instant NOW = Instant.parse("2018-11-05T08:00:00Z");
    private static final PartnerTerms TERMS = PartnerTerms.of("Håller lokalen", Optional.of(Money.kronor(20_000)));

    private final ApplicationId application = ApplicationId.create();
    private final ApplicantId partner = ApplicantId.create();
    private final Sender lead = new Sender(ActorId.create(), NOW);
    private final Reply reply = new Reply(ApplicantId.create(), new Sender(ActorId.create(), NOW.plusSeconds(60)));
    private final Partnership partnership = Partnership.ask(application, partner, TERMS, lead);

    @Test
    @Rule("R-PROC-05")
    void isConfirmedByThePartnerItself() {
        partnership.answer(true, " Vi är med. ", TERMS, reply);

        assertThat(partnership.isConfirmed()).isTrue();
        assertThat(partnership.answer()).isEqualTo("Vi är med.");
        assertThat(partnership.answeredBy()).contains(reply.sender().person());
        assertThat(events())
                .containsExactly(
                        new PartnerAsked(partnership.id(), application, partner, NOW),
                        new PartnerAnswered(
                                partnership.id(),
                                application,
                                reply.lead(),
                                partner,
                                true,
                                reply.sender().person(),
                                reply.sender().at()));
    }

    @Test
    void asksAgainWhenWhatConcernsThePartnerIsChangedAndOnlyThen() {
        partnership.answer(true, "", TERMS, reply);
        partnership.change(PartnerTerms.of("Håller lokalen ", Optional.of(Money.kronor(20_000))), lead);
        assertThat(partnership.isConfirmed()).isTrue();

        partnership.change(PartnerTerms.of("Håller lokalen", Optional.empty()), lead);

        assertThat(partnership.state()).isEqualTo(PartnerState.ASKED);
        assertThat(partnership.answeredBy()).isEmpty();
        assertThat(events()).hasSize(3);
    }

    @Test
    void refusesAnAnswerToSomethingElseASecondOneAndANoWithoutAReason() {
        var other = PartnerTerms.of("Leder arbetet", Optional.empty());

        refuses("partners.changed", () -> partnership.answer(true, "", other, reply));
        refuses("partners.reason-missing", () -> partnership.answer(false, " ", TERMS, reply));
        partnership.answer(false, "Vi hinner inte.", TERMS, reply);
        refuses("partners.answered", () -> partnership.answer(true, "", TERMS, reply));
        assertThat(partnership.isPart()).isTrue();
    }

    @Test
    void isNothingAnyMoreOnceItIsTakenOut() {
        partnership.remove(lead);

        assertThat(partnership.isPart()).isFalse();
        refuses("partners.gone", () -> partnership.change(TERMS, lead));
        refuses("partners.answered", () -> partnership.answer(true, "", TERMS, reply));
    }

    @Test
    void writesInTheDraftOnlyWhileTheLeadLetsItAndItHasNotDeclined() {
        assertThat(partnership.mayWrite()).isFalse();
        partnership.letWrite(true, lead).letWrite(true, lead);
        assertThat(partnership.mayWrite()).isTrue();
        assertThat(events()).hasSize(2).last().isInstanceOf(PartnerWritingChanged.class);
        partnership.letWrite(false, lead);
        assertThat(partnership.mayWrite()).isFalse();

        partnership.letWrite(true, lead).answer(false, "Vi hinner inte.", TERMS, reply);
        assertThat(partnership.mayWrite()).isFalse();
        refuses("partners.write.gone", () -> partnership.letWrite(true, lead));
    }

    @Test
    @Rule("R-PROC-05")
    void isAgainWhatWasHandedInWhenChangesAreLetBe() {
        partnership.answer(true, "Vi är med.", TERMS, reply).handIn();

        partnership.change(PartnerTerms.of("Leder arbetet", Optional.empty()), lead);
        assertThat(partnership.isConfirmed()).isFalse();
        assertThat(partnership.sent().orElseThrow().terms()).isEqualTo(TERMS);
        partnership.restore(lead);
        assertThat(partnership.isConfirmed()).isTrue();
        assertThat(partnership.terms()).isEqualTo(TERMS);
        assertThat(partnership.answer()).isEqualTo("Vi är med.");

        partnership.remove(lead).restore(lead);
        assertThat(partnership.isConfirmed()).isTrue();
        partnership.remove(lead).handIn().restore(lead);
        assertThat(partnership.isPart()).isFalse();
        assertThat(partnership.sent()).isEmpty();
    }

    @Test
    void goesWithTheChangesItCameIn() {
        assertThat(partnership.restore(lead).isPart()).isFalse();
    }

    private static void refuses(String key, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private List<Object> events() {
        return List.copyOf((Collection<?>) ReflectionTestUtils.invokeMethod(partnership, "domainEvents"));
    }
}
