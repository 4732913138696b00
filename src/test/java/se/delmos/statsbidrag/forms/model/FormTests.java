package se.delmos.statsbidrag.forms.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.delmos.statsbidrag.forms.model.AForm.asking;
import static se.delmos.statsbidrag.forms.model.AForm.question;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.forms.FormId;
import se.delmos.statsbidrag.forms.model.Comparison.Change;
import se.delmos.statsbidrag.forms.model.Comparison.Kind;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.RuleViolation;

class FormTests {

    private static final Instant NOW = Instant.parse("2018-04-06T10:00:00Z");
    private static final ActorId BY = ActorId.create();

    private final Form form = new Form(FormId.create(), Optional.empty(), asking(question("yes-no", "a", "")), NOW);

    @Test
    void freezesWhatIsPublished() {
        form.publish(NOW);

        assertThat(form.view()).isPresent();
        assertThatThrownBy(() -> form.change(asking(question("date", "a", "")), BY, NOW))
                .isInstanceOf(RuleViolation.class);
        assertThat(form.versions().get(0).definition()).isEqualTo(asking(question("yes-no", "a", "")));
    }

    @Test
    void hasOneDraftAtATime() {
        assertThatThrownBy(() -> form.draft(asking(question("date", "a", "")), NOW))
                .isInstanceOf(RuleViolation.class);

        form.publish(NOW);
        form.draft(asking(question("date", "a", "")), NOW);

        assertThat(form.versions()).extracting(FormVersion::number).containsExactly(1, 2);
        assertThat(form.published().orElseThrow().number()).isEqualTo(1);
    }

    @Test
    void isNotPublishedWithFaults() {
        form.change(asking(question("one-of", "a", "")), BY, NOW);

        assertThatThrownBy(() -> form.publish(NOW)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void hasAChecksumThatFollowsWhatItAsks() {
        var before = form.requireDraft().sha256();

        assertThat(form.change(asking(question("yes-no", "a", "")), BY, NOW)
                        .requireDraft()
                        .sha256())
                .isEqualTo(before);
        assertThat(form.change(asking(question("date", "a", "")), BY, NOW)
                        .requireDraft()
                        .sha256())
                .isNotEqualTo(before);
    }

    @Test
    void saysWhatDiffersAndWhichAnswersThatTouches() {
        var before = asking(
                question("yes-no", "a", ""),
                question("one-of", "b", "'options':[{'code':'x','label':{'sv':'X'}}]"),
                question("date", "c", ""));
        var after = asking(
                question("yes-no", "a", "'help':{'sv':'Hjälp'}"),
                question("one-of", "b", "'options':[{'code':'y','label':{'sv':'Y'}}]"),
                question("number", "d", ""));

        assertThat(Comparison.of(before, after).changes())
                .extracting(Change::kind, change -> change.question().id(), Change::touched)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Kind.CHANGED, "a", false),
                        org.assertj.core.groups.Tuple.tuple(Kind.CHANGED, "b", true),
                        org.assertj.core.groups.Tuple.tuple(Kind.ADDED, "d", false),
                        org.assertj.core.groups.Tuple.tuple(Kind.REMOVED, "c", true));
        assertThat(Comparison.of(before, before).isEmpty()).isTrue();
    }
}
