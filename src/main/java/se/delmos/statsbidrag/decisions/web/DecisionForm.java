package se.delmos.statsbidrag.decisions.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.decisions.Outcome;
import se.delmos.statsbidrag.decisions.usecase.MakeDecision.Command;
import se.delmos.statsbidrag.decisions.usecase.ShowDecision;
import se.delmos.statsbidrag.kernel.Money;

/** What the decision maker fills in; the proposal is the draft. */
record DecisionForm(
        long version,

        @NotNull(message = "{decisions.decide.outcome.missing}") @Nullable
        Outcome outcome,

        @Nullable Money amount,
        @Size(max = 20000) @Nullable String reasons,
        @Size(max = 4000) @Nullable String provisions,
        @Size(max = 20000) @Nullable String conditions) {

    static DecisionForm of(ShowDecision.Page page) {
        var proposal = page.proposal();
        return new DecisionForm(
                proposal.version(),
                null,
                proposal.amount()
                        .filter(Money::isPositive)
                        .filter(amount -> page.head().applied().isMoreThan(amount))
                        .orElse(null),
                proposal.reasons(),
                String.join("\n", proposal.provisions()),
                null);
    }

    Command command(ApplicationId application, Outcome decided) {
        return new Command(
                application,
                version,
                decided,
                Optional.ofNullable(amount),
                text(reasons),
                text(provisions),
                text(conditions));
    }

    private static String text(@Nullable String written) {
        return written == null ? "" : written;
    }
}
