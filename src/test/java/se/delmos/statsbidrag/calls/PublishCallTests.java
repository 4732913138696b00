package se.delmos.statsbidrag.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.calls.model.ACall;
import se.delmos.statsbidrag.calls.usecase.AppropriateMoney;
import se.delmos.statsbidrag.calls.usecase.PreviewCall;
import se.delmos.statsbidrag.calls.usecase.PreviewCall.CallPreview;
import se.delmos.statsbidrag.calls.usecase.PublishCall;
import se.delmos.statsbidrag.forms.Forms;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.Identifier;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.kernel.StaleVersion;
import se.delmos.statsbidrag.ledger.AppropriationId;
import se.delmos.statsbidrag.ledger.BudgetView;
import se.delmos.statsbidrag.ledger.InsufficientFunds;
import se.delmos.statsbidrag.ledger.Ledger;
import se.delmos.statsbidrag.registry.Registry;

class PublishCallTests extends ApplicationTest {

    @Autowired
    private Forms forms;

    @Autowired
    private AppropriateMoney appropriateMoney;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private PreviewCall previewCall;

    @Autowired
    private PublishCall publishCall;

    @Autowired
    private Calls calls;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Registry registry;

    private AppropriationId appropriation;

    @BeforeEach
    void giveMoney() {
        appropriation = as(
                Role.ADMINISTRATOR,
                () -> appropriateMoney.appropriate(2019, "Prov " + Identifier.next(), Money.kronor(5_000_000)));
    }

    @Test
    @Rule({"R-118-12", "R-OSL-01"})
    void freezesTheWordingAllotsTheFrameAndOpensTheCase() {
        var id = drafted(terms().titled("Prov av publicering"));

        publish(id);

        var preview = preview(id);
        var call = calls.require(id);
        assertThat(call.version().value()).isEqualTo("118-v1");
        assertThat(frames()).extracting(BudgetView::frame).containsExactly(Money.kronor(4_000_000));
        assertThat(call.budget()).contains(frames().get(0).id());
        var registered =
                registry.find(preview.details().caseNumber().orElseThrow()).orElseThrow();
        assertThat(registered.title()).isEqualTo("Utlysning: Prov av publicering");
        assertThat(registered.records()).hasSize(1);
        assertThat(calls.published()).extracting(CallView::id).contains(id);
    }

    @Test
    void publishesOnceHoweverOftenItIsAsked() {
        var id = drafted(terms());
        var version = preview(id).version();

        publish(id, version);
        publish(id, version);

        assertThat(frames()).hasSize(1);
    }

    @Test
    @Rule("R-ANSL-01")
    void leavesNothingBehindWhenTheMoneyIsNotThere() {
        var id = drafted(terms().framed(Money.kronor(5_000_001)));

        assertThatThrownBy(() -> publish(id)).isInstanceOf(InsufficientFunds.class);

        assertThat(calls.require(id).status()).isEqualTo(CallStatus.DRAFT);
        assertThat(frames()).isEmpty();
        assertThat(preview(id).details().caseNumber()).isEmpty();
    }

    @Test
    void refusesAFormThatSomebodyElseHasOvertaken() {
        var id = drafted(terms());

        assertThatThrownBy(() -> publish(id, preview(id).version() + 1)).isInstanceOf(StaleVersion.class);
    }

    @Test
    @Rule("R-118-17")
    void refusesToDraftUnderAnOrdinanceThatIsRepealed() {
        var terms = terms().open(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 1, 31));

        assertThatThrownBy(() -> drafted(terms)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void warnsWhenTheOrdinanceIsAmendedWhileTheCallIsOpen() {
        var id = drafted(terms().open(LocalDate.of(2019, 12, 1), LocalDate.of(2020, 1, 1)));

        assertThat(preview(id).wordings().change()).isTrue();
        assertThat(preview(id).details().wording().id().value()).isEqualTo("118-v1");
    }

    @Test
    void entersTheSameAppropriationOnce() {
        var name = "Prov " + Identifier.next();
        var first = as(Role.ADMINISTRATOR, () -> appropriateMoney.appropriate(2019, name, Money.kronor(7)));

        assertThat(as(Role.ADMINISTRATOR, () -> appropriateMoney.appropriate(2019, name, Money.kronor(7))))
                .isEqualTo(first);
        assertThatThrownBy(
                        () -> as(Role.ADMINISTRATOR, () -> appropriateMoney.appropriate(2019, name, Money.kronor(8))))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void isTheAdministratorsToDo() {
        var id = drafted(terms());

        for (var role : List.of(Role.AUDITOR, Role.CASE_OFFICER, Role.APPLICANT)) {
            assertThatThrownBy(() -> as(role, () -> publishCall.publish(id, 0)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private ACall terms() {
        return ACall.terms()
                .on(appropriation)
                .asking(forms.shipped("ansokan-2018-kommun").orElseThrow().id());
    }

    private CallId drafted(ACall terms) {
        return as(Role.ADMINISTRATOR, () -> new Drafts(beans).draft(terms));
    }

    private void publish(CallId id) {
        publish(id, preview(id).version());
    }

    private void publish(CallId id, long version) {
        as(Role.ADMINISTRATOR, () -> publishCall.publish(id, version));
    }

    private CallPreview preview(CallId id) {
        return as(Role.ADMINISTRATOR, () -> previewCall.preview(id));
    }

    private List<BudgetView> frames() {
        return ledger.appropriations().stream()
                .filter(candidate -> candidate.id().equals(appropriation))
                .findFirst()
                .orElseThrow()
                .budgets();
    }
}
