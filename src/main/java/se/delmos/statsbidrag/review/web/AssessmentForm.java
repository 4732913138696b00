package se.delmos.statsbidrag.review.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.calls.CallAssessment.Criterion;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.review.model.Mark;
import se.delmos.statsbidrag.review.model.Merit;
import se.delmos.statsbidrag.review.model.PriorityPoint;
import se.delmos.statsbidrag.review.model.Proposal;
import se.delmos.statsbidrag.review.usecase.ProposeDecision;
import se.delmos.statsbidrag.review.usecase.ShowAssessment;

/** The points and reasons for each criterion of the call, in their order, and the proposal. */
record AssessmentForm(
        long version,
        @Nullable List<@Valid MeritForm> merits,
        @Nullable Set<PriorityPoint> priorities,

        @NotBlank(message = "{review.proposal.outcome.missing}") @Nullable
        String outcome,

        @Nullable Money amount,

        @NotBlank(message = "{review.proposal.reasons-missing}") @Size(max = 20000) @Nullable
        String reasons,

        @NotBlank(message = "{review.proposal.reasons-missing}") @Size(max = 4000) @Nullable
        String provisions) {

    static final String GRANT = "grant";
    static final String REFUSE = "refuse";

    /** Shows what was handed in, or an empty assessment with the usual provisions. */
    static AssessmentForm of(ShowAssessment.Page page, String usualProvisions) {
        var proposal = page.work().proposal();
        return new AssessmentForm(
                page.version(),
                page.weighed().criteria().stream()
                        .map(criterion -> given(criterion, page.work().merits()))
                        .toList(),
                page.work().priorities(),
                proposal.map(made -> made.amount().isPositive() ? GRANT : REFUSE)
                        .orElse(null),
                proposal.map(Proposal::amount).filter(Money::isPositive).orElse(null),
                proposal.map(Proposal::reasons).orElse(null),
                proposal.map(Proposal::provisionLines).orElse(usualProvisions));
    }

    private static MeritForm given(Criterion criterion, List<Merit> merits) {
        return merits.stream()
                .filter(merit -> merit.criterion().equals(criterion.text()))
                .findFirst()
                .map(merit -> new MeritForm(Integer.toString(merit.score()), merit.text()))
                .orElseGet(() -> new MeritForm(null, null));
    }

    /** Tells whether a grant is proposed without saying how much. */
    boolean lacksAmount() {
        return GRANT.equals(outcome) && (amount == null || !amount.isPositive());
    }

    ProposeDecision.Command command(ApplicationId id) {
        var marks = merits == null
                ? List.<Mark>of()
                : merits.stream().map(MeritForm::mark).toList();
        return new ProposeDecision.Command(id, version, marks, priorities == null ? Set.of() : priorities, proposal());
    }

    private Proposal proposal() {
        var proposed = GRANT.equals(outcome) && amount != null ? amount : Money.ZERO;
        var lines = provisions == null ? List.<String>of() : provisions.lines().toList();
        return Proposal.of(proposed, reasons == null ? "" : reasons, lines);
    }

    /** The points and the reasons for one criterion. */
    record MeritForm(
            @NotBlank(message = "{review.merit.score.missing}")
            @Pattern(regexp = "|[0-9]|10", message = "{review.merit.score.missing}")
            @Nullable
            String score,

            @NotBlank(message = "{review.merit.text.missing}") @Size(max = 20000) @Nullable
            String text) {

        Mark mark() {
            return new Mark(score == null ? -1 : Integer.parseInt(score), text == null ? "" : text);
        }
    }
}
