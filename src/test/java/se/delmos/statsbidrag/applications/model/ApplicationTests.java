package se.delmos.statsbidrag.applications.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.delmos.statsbidrag.applications.model.Written.ASKED;
import static se.delmos.statsbidrag.applications.model.Written.written;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.Question;
import se.delmos.statsbidrag.documents.DocumentId;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.registry.CaseNumber;

/** An application from its first word to its arrival. */
class ApplicationTests {

    private static final Instant NOW = Instant.parse("2018-11-05T08:00:00Z");
    private static final ActorId MARIA = ActorId.create();

    private final Application draft =
            Application.start(CallId.create(), new ApplicantId(UUID.randomUUID()), MARIA, NOW);

    @Test
    void keepsEverythingThatWasTypedWhateverItIs() {
        var tooLong = "å".repeat(30_000);
        draft.save(new Typing(Section.ACTIVITY, 0, Map.of(Field.TITLE, tooLong)), MARIA, NOW);
        draft.save(new Typing(Section.ECONOMY, 0, Map.of(Field.AMOUNT, "hundra tusen")), MARIA, NOW);

        assertThat(draft.draft().text(Field.TITLE)).isEqualTo(tooLong);
        assertThat(draft.draft().text(Field.AMOUNT)).isEqualTo("hundra tusen");
        assertThat(draft.isSubmitted()).isFalse();
    }

    @Test
    void letsTwoWritersSaveDifferentSections() {
        draft.save(new Typing(Section.ACTIVITY, 0, Map.of(Field.TITLE, "Namn")), MARIA, NOW);
        draft.save(new Typing(Section.ECONOMY, 0, Map.of(Field.AMOUNT, "5")), ActorId.create(), NOW);

        assertThat(draft.draft().texts()).hasSize(2);
    }

    @Test
    void refusesToBeHandedInWithAllThatIsMissing() {
        assertThatThrownBy(() -> draft.contentToHandIn(ASKED))
                .isInstanceOfSatisfying(
                        Incomplete.class, refusal -> assertThat(refusal.gaps()).hasSizeGreaterThan(5));
    }

    @Test
    @Rule("R-FL-04")
    void arrivesWhenItReachesTheAgencyAndNeverChangesAfterwards() {
        fill();
        draft.submit(draft.contentToHandIn(ASKED), arrival(false));

        assertThat(draft.arrival().submittedAt()).isEqualTo(NOW);
        assertThat(draft.arrival().caseNumber()).hasToString("DELMOS 2018/7");
        assertThat(draft.content().amount()).isEqualTo(Money.kronor(100_000));
        assertThat(draft.content().uses()).containsExactly("KNOWLEDGE");
        assertThat(draft.content().answers()).containsOnlyKeys(Question.USE, Question.PLAN);
        assertThatThrownBy(() -> draft.save(new Typing(Section.ACTIVITY, 1, Map.of()), MARIA, NOW))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> draft.submit(draft.content(), arrival(false)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    @Rule("R-PROC-01")
    void isReceivedAlsoWhenItIsLate() {
        fill();
        draft.submit(draft.contentToHandIn(ASKED), arrival(true));

        assertThat(draft.isSubmitted()).isTrue();
        assertThat(draft.arrival().late()).isTrue();
    }

    private void fill() {
        for (var section : Section.values()) {
            draft.save(new Typing(section, 0, written().texts()), MARIA, NOW);
        }
    }

    private static Arrival arrival(boolean late) {
        return Arrival.received(new CaseNumber(2018, 7), MARIA, NOW, late).withCopy(DocumentId.create());
    }
}
