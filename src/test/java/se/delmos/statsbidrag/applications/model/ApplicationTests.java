package se.delmos.statsbidrag.applications.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applications.CostType;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.documents.DocumentId;
import se.delmos.statsbidrag.forms.FormCheck;
import se.delmos.statsbidrag.forms.FormDefinition.Funding;
import se.delmos.statsbidrag.forms.FormDefinition.Text;
import se.delmos.statsbidrag.forms.FormGap;
import se.delmos.statsbidrag.forms.FormVersionId;
import se.delmos.statsbidrag.forms.HandedIn;
import se.delmos.statsbidrag.forms.Meaning;
import se.delmos.statsbidrag.forms.Value;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.Period;
import se.delmos.statsbidrag.registry.CaseNumber;

/** An application from its first word to its arrival. */
class ApplicationTests {

    private static final Instant NOW = Instant.parse("2018-11-05T08:00:00Z");
    private static final ActorId MARIA = ActorId.create();
    private static final String TITLE = "title";

    private final Application draft =
            new Application(CallId.create(), FormVersionId.create(), new ApplicantId(UUID.randomUUID()), MARIA, NOW);

    @Test
    void keepsEverythingThatWasTypedWhateverItIs() {
        var tooLong = "å".repeat(30_000);
        type("activity", TITLE, tooLong);
        type("economy", "amount", "hundra tusen");

        assertThat(draft.answers().read()).containsEntry(TITLE, tooLong).containsEntry("amount", "hundra tusen");
        assertThat(draft.title()).hasSize(1000);
        assertThat(draft.isSubmitted()).isFalse();
    }

    @Test
    void letsTwoWritersSaveDifferentSections() {
        type("activity", TITLE, "Namn");
        draft.save(new Typing("economy", 0, Map.of("amount", "5")), TITLE, ActorId.create(), NOW);

        assertThat(draft.answers().read()).hasSize(2);
        assertThat(draft.title()).isEqualTo("Namn");
    }

    @Test
    void refusesToBeHandedInWithAllThatIsMissing() {
        var gap = new FormGap(
                TITLE,
                TITLE,
                "activity",
                new Text("Namn", ""),
                "missing",
                List.of(),
                false,
                Optional.empty(),
                Optional.empty());

        assertThatThrownBy(() -> draft.contentToHandIn(form(List.of(gap, gap)), Map.of()))
                .isInstanceOfSatisfying(
                        Incomplete.class, refusal -> assertThat(refusal.gaps()).hasSize(2));
    }

    @Test
    @Rule("R-FL-04")
    void arrivesWhenItReachesTheAgencyAndNeverChangesAfterwards() {
        fill();
        draft.submit(draft.contentToHandIn(form(List.of()), draft.answers().read()), arrival(false));

        assertThat(draft.arrival().submittedAt()).isEqualTo(NOW);
        assertThat(draft.arrival().caseNumber()).hasToString("DELMOS 2018/7");
        assertThat(draft.content().amount()).isEqualTo(Money.kronor(100_000));
        assertThat(draft.content().uses()).containsExactly("KNOWLEDGE");
        assertThatThrownBy(() -> type("activity", TITLE, "Ett annat namn")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> draft.submit(draft.content(), arrival(false)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void handsInWhatIsAskedAndNothingThatIsHidden() {
        fill();
        var content = draft.contentToHandIn(form(List.of()), draft.answers().read());

        assertThat(content.answers()).containsOnlyKeys(TITLE, "budget.staff.applied");
        assertThat(content.costs())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(CostType.STAFF, Money.kronor(60_000), CostType.OTHER, Money.kronor(40_000)));
    }

    @Test
    @Rule("R-PROC-01")
    void isReceivedAlsoWhenItIsLate() {
        fill();
        draft.submit(draft.contentToHandIn(form(List.of()), draft.answers().read()), arrival(true));

        assertThat(draft.isSubmitted()).isTrue();
        assertThat(draft.arrival().late()).isTrue();
    }

    private void fill() {
        type("activity", TITLE, "Läxhjälp");
        type("activity", "hidden", "Frågan ställs inte längre");
        type("economy", "budget.staff.applied", "60 000");
    }

    private void type(String section, String path, String text) {
        draft.save(new Typing(section, draft.answers().revisionOf(section), Map.of(path, text)), TITLE, MARIA, NOW);
    }

    /** A form looked through: the title and the budget are asked, and one cost type is the form's own. */
    private static FormCheck form(List<FormGap> gaps) {
        var budget = Map.of(
                "staff", Map.of(Funding.APPLIED, Money.kronor(60_000)),
                "interpreters", Map.of(Funding.APPLIED, Money.kronor(25_000)),
                "other", Map.of(Funding.APPLIED, Money.kronor(15_000), Funding.OWN, Money.kronor(5_000)));
        var values = Map.<String, Value>of(
                "amount", new Value.Amount(Money.kronor(100_000)),
                "period", new Value.Span(new Period(LocalDate.of(2018, 12, 1), LocalDate.of(2019, 6, 30))),
                "uses", new Value.Chosen(List.of("KNOWLEDGE")),
                "budget", new Value.Costs(budget));
        var meanings = Map.of(
                Meaning.AMOUNT, "amount", Meaning.PERIOD, "period", Meaning.USES, "uses", Meaning.COSTS, "budget");
        return new FormCheck(
                List.of("activity", "economy"), Set.of(TITLE, "budget"), gaps, new HandedIn(values, meanings));
    }

    private static Arrival arrival(boolean late) {
        return Arrival.received(new CaseNumber(2018, 7), MARIA, NOW, late).withCopy(DocumentId.create());
    }
}
