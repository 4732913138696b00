package se.delmos.statsbidrag.insight.model;

import java.util.Collection;
import java.util.function.Function;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.ledger.CommitmentView;

/** The sums of some grants. Decisions are told from recipients: one recipient can have several (R-PROC-23). */
public record Figures(int decisions, int recipients, Money granted, Money paid, Money used, Money returned) {

    public static Figures of(Collection<GrantMoney> grants) {
        return new Figures(
                grants.size(),
                (int) grants.stream()
                        .map(each -> each.grant().recipient())
                        .distinct()
                        .count(),
                sum(grants, CommitmentView::granted),
                sum(grants, CommitmentView::paid),
                sum(grants, CommitmentView::used),
                sum(grants, CommitmentView::returned));
    }

    private static Money sum(Collection<GrantMoney> grants, Function<CommitmentView, Money> amount) {
        return Money.sum(grants.stream().map(GrantMoney::money).map(amount).toList());
    }
}
