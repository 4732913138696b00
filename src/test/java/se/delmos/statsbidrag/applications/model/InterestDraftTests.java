package se.delmos.statsbidrag.applications.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.forms.FormVersionId;
import se.delmos.statsbidrag.identity.ActorId;

/** Two persons write an expression of interest. */
class InterestDraftTests {

    private static final Sender JONAS = new Sender(ActorId.create(), Instant.parse("2018-11-05T08:00:00Z"));
    private static final Sender MARIA = new Sender(ActorId.create(), Instant.parse("2018-11-05T08:01:00Z"));

    private final InterestDraft draft = new InterestDraft(
            CallId.create(),
            new ApplicantId(UUID.randomUUID()),
            FormVersionId.create(),
            Map.of("contact.name", "Jonas Ek"),
            JONAS);

    @Test
    void beginsWithWhatIsKnownAndTakesItForNobodysText() {
        assertThat(draft.answers()).isEqualTo(Map.of("contact.name", "Jonas Ek"));
        assertThat(draft.keep(typing(0, "maria", "contact.name", "Maria Lindqvist"), MARIA))
                .isEmpty();
        assertThat(draft.answers()).containsEntry("contact.name", "Maria Lindqvist");
    }

    @Test
    void keepsTheAnswersOfTwoWritersWhoSawTheSamePage() {
        draft.keep(typing(0, "jonas", "need", "Ett behov."), JONAS);
        assertThat(draft.keep(typing(0, "maria", "activity", "En insats."), MARIA))
                .isEmpty();

        assertThat(draft.answers()).containsEntry("need", "Ett behov.").containsEntry("activity", "En insats.");
        assertThat(draft.revision()).isEqualTo(2);
        assertThat(draft.savedBy()).isEqualTo(MARIA.person());
    }

    @Test
    void overwritesNoAnswerThatTheWriterHasNotSeen() {
        draft.keep(typing(0, "jonas", "need", "Ett behov."), JONAS);

        assertThat(draft.keep(typing(0, "maria", "need", "Ett annat."), MARIA)).containsExactly("need");
        assertThat(draft.answer("need").typed()).isEqualTo("Ett behov.");
        assertThat(draft.savedBy()).isEqualTo(JONAS.person());
        assertThat(draft.keep(typing(1, "maria", "need", "Ett annat."), MARIA)).isEmpty();
    }

    @Test
    void neverStandsInTheWayOfItsOwnWindow() {
        draft.keep(typing(0, "jonas", "need", "Ett"), JONAS);

        assertThat(draft.keep(typing(0, "jonas", "need", "Ett behov."), JONAS)).isEmpty();
        assertThat(draft.answer("need").typed()).isEqualTo("Ett behov.");
    }

    private static Typing typing(int revision, String writer, String path, String text) {
        return new Typing("", revision, writer, Map.of(path, text));
    }
}
