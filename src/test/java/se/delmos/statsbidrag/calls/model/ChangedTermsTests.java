package se.delmos.statsbidrag.calls.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.calls.CallChanged;
import se.delmos.statsbidrag.calls.CallTexts.Contact;
import se.delmos.statsbidrag.calls.model.CallChange.Part;
import se.delmos.statsbidrag.calls.model.ChangeLog.Signed;
import se.delmos.statsbidrag.calls.model.ChangedTerms.Practical;
import se.delmos.statsbidrag.forms.FormVersionId;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.ledger.BudgetId;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionId;
import se.delmos.statsbidrag.registry.CaseNumber;

/** What may be changed of a published call, and when. */
class ChangedTermsTests {

    private static final Instant DRAFTED = Instant.parse("2018-10-15T07:00:00Z");
    private static final Instant OPEN = Instant.parse("2018-11-05T08:00:00Z");
    private static final Instant CLOSED = Instant.parse("2018-12-01T08:00:00Z");
    private static final OrdinanceVersionId WORDING = new OrdinanceVersionId("118-v1");
    private static final ActorId ADMINISTRATOR = ActorId.create();

    private final Call call = ACall.terms().drafted(WORDING, 2018, DRAFTED);

    @Test
    void notesEachThingThatWasChangedWithWhatItWas() {
        published().change(changed("Rättad rubrik", 200_000), signed(OPEN));

        assertThat(call.changes().latestFirst())
                .containsExactly(
                        new CallChange(
                                OPEN, Part.TITLE, "Provutlysning", "Rättad rubrik", ADMINISTRATOR.value(), "Fel."),
                        new CallChange(OPEN, Part.CEILING, "30000000", "20000000", ADMINISTRATOR.value(), "Fel."));
        assertThat(call.viewAt(OPEN).title()).isEqualTo("Rättad rubrik");
        assertThat(call.viewAt(OPEN).ceiling()).contains(Money.kronor(200_000));
        assertThat(call)
                .extracting("domainEvents")
                .asInstanceOf(InstanceOfAssertFactories.COLLECTION)
                .contains(new CallChanged(call.id(), false, OPEN));
    }

    @Test
    void tellsWhenTheFormIsAnotherVersion() {
        var now = ChangedTerms.of(published().viewAt(OPEN));
        call.change(
                new ChangedTerms(
                        now.title(),
                        now.summary(),
                        now.ceiling(),
                        now.activity(),
                        now.reportDue(),
                        FormVersionId.create()),
                signed(OPEN));

        assertThat(call)
                .extracting("domainEvents")
                .asInstanceOf(InstanceOfAssertFactories.COLLECTION)
                .contains(new CallChanged(call.id(), true, OPEN));
    }

    @Test
    void correctsOnlyTextsWhenTheWindowHasClosed() {
        published();

        refuses(changed("Provutlysning", 200_000), CLOSED, "calls.change.closed");
        call.change(changed("Rättad rubrik", 300_000), signed(CLOSED));
        assertThat(call.changes().latestFirst()).extracting(CallChange::part).containsExactly(Part.TITLE);
    }

    @Test
    void correctsWhatBindsNobodyAlsoWhenTheWindowHasClosed() {
        published();
        var now = ChangedTerms.of(call.viewAt(CLOSED));
        var mended = new Practical("Tre timmar\r\nungefär", "Stadgar", new Contact("", "stod@example.se", ""));

        call.change(saying(now, mended), signed(CLOSED));

        var texts = call.viewAt(CLOSED).content().texts();
        assertThat(texts.needs()).isEqualTo("Stadgar");
        assertThat(texts.contact().email()).isEqualTo("stod@example.se");
        assertThat(call.changes().latestFirst())
                .extracting(CallChange::part, CallChange::becomes)
                .containsExactlyInAnyOrder(
                        tuple(Part.DURATION, "Tre timmar\nungefär"),
                        tuple(Part.NEEDS, "Stadgar"),
                        tuple(Part.CONTACT, "stod@example.se"));
        refuses(
                saying(now, new Practical("Tre timmar", "Stadgar", new Contact("", "", ""))),
                CLOSED,
                "calls.revise.emptied");
    }

    private static ChangedTerms saying(ChangedTerms now, Practical texts) {
        return new ChangedTerms(
                now.title(),
                now.summary(),
                now.ceiling(),
                now.activity(),
                now.reportDue(),
                now.form(),
                Optional.of(texts),
                Optional.empty());
    }

    @Test
    void refusesADraftACancelledCallAndNothing() {
        refuses(changed("Annat", 300_000), OPEN, "calls.change.not-published");
        published();
        refuses(changed("Provutlysning", 300_000), OPEN, "calls.change.nothing");
        call.cancel("Inga pengar.", OPEN);
        refuses(changed("Annat", 300_000), OPEN, "calls.change.cancelled");
    }

    @Test
    void refusesTermsThatContradictThemselves() {
        var now = ChangedTerms.of(published().viewAt(OPEN));

        refuses(changed("Provutlysning", 4_000_001), OPEN, "calls.revise.ceiling.above-frame");
        refuses(changed("Provutlysning", 0), OPEN, "calls.ceiling.not-whole-kronor");
        refuses(
                new ChangedTerms(
                        now.title(),
                        now.summary(),
                        now.ceiling(),
                        now.activity(),
                        LocalDate.of(2019, 6, 30),
                        now.form()),
                OPEN,
                "calls.report-due.before-activity-ends");
    }

    private Call published() {
        return call.publish(WORDING, BudgetId.create(), new CaseNumber(2018, 7), DRAFTED);
    }

    private ChangedTerms changed(String title, long ceiling) {
        var now = ChangedTerms.of(call.viewAt(OPEN));
        return new ChangedTerms(
                title, now.summary(), Optional.of(Money.kronor(ceiling)), now.activity(), now.reportDue(), now.form());
    }

    private void refuses(ChangedTerms to, Instant at, String why) {
        assertThatThrownBy(() -> call.change(to, signed(at)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(why));
    }

    private static Signed signed(Instant at) {
        return new Signed(ADMINISTRATOR, at, "Fel.");
    }
}
