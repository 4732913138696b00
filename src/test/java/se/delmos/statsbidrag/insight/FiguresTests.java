package se.delmos.statsbidrag.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.decisions.GrantView;
import se.delmos.statsbidrag.insight.model.Figures;
import se.delmos.statsbidrag.insight.model.GrantMoney;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.ledger.BudgetId;
import se.delmos.statsbidrag.ledger.CommitmentId;
import se.delmos.statsbidrag.ledger.CommitmentView;
import se.delmos.statsbidrag.ordinances.OrdinanceNumber;
import se.delmos.statsbidrag.registry.CaseNumber;

class FiguresTests {

    @Test
    @Rule("R-PROC-23")
    void tellDecisionsFromRecipients() {
        var landskrona = ApplicantId.create();

        var figures = Figures.of(List.of(
                grant(landskrona, 700_000), grant(landskrona, 1_000_000), grant(ApplicantId.create(), 300_000)));

        assertThat(figures.decisions()).isEqualTo(3);
        assertThat(figures.recipients()).isEqualTo(2);
        assertThat(figures.granted()).isEqualTo(Money.kronor(2_000_000));
        assertThat(figures.paid()).isEqualTo(Money.kronor(30));
    }

    private static GrantMoney grant(ApplicantId recipient, long kronor) {
        var budget = BudgetId.create();
        var commitment = CommitmentId.create();
        var amount = Money.kronor(kronor);
        var view = new GrantView(
                DecisionId.create(),
                ApplicationId.create(),
                CallId.create(),
                commitment,
                budget,
                new CaseNumber(2020, 1),
                2020,
                new OrdinanceNumber("2018:118"),
                recipient,
                "Landskrona kommun",
                ApplicantKind.MUNICIPALITY,
                Optional.empty(),
                "12",
                "Skåne län",
                Optional.empty(),
                amount,
                "Tilläggsbidrag",
                Optional.empty());
        var paid = Money.kronor(10);
        return new GrantMoney(
                view,
                new CommitmentView(commitment, budget, amount, Money.ZERO, paid, Money.ZERO, Money.ZERO, Money.ZERO));
    }
}
