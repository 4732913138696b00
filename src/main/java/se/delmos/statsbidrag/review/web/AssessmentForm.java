package se.delmos.statsbidrag.review.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.review.model.Assessment;
import se.delmos.statsbidrag.review.model.Criterion;
import se.delmos.statsbidrag.review.model.Merit;
import se.delmos.statsbidrag.review.model.PriorityPoint;
import se.delmos.statsbidrag.review.model.Proposal;
import se.delmos.statsbidrag.review.usecase.ShowAssessment;

/** The assessment of the four criteria and the proposal. */
record AssessmentForm(
        long version,
        @Valid MeritForm relevance,
        @Valid MeritForm effectiveness,
        @Valid MeritForm sustainability,
        @Valid MeritForm whole,
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

    @SuppressWarnings("NullAway") // The binder leaves out what a request does not carry.
    AssessmentForm {
        relevance = relevance == null ? MeritForm.of(null) : relevance;
        effectiveness = effectiveness == null ? MeritForm.of(null) : effectiveness;
        sustainability = sustainability == null ? MeritForm.of(null) : sustainability;
        whole = whole == null ? MeritForm.of(null) : whole;
    }

    /** Shows what was handed in, or an empty assessment with the usual provisions. */
    static AssessmentForm of(ShowAssessment.Page page, String usualProvisions) {
        Map<Criterion, Merit> merits =
                page.work().merits().stream().collect(Collectors.toMap(Merit::criterion, Function.identity()));
        var proposal = page.work().proposal();
        return new AssessmentForm(
                page.version(),
                MeritForm.of(merits.get(Criterion.RELEVANCE)),
                MeritForm.of(merits.get(Criterion.EFFECTIVENESS)),
                MeritForm.of(merits.get(Criterion.SUSTAINABILITY)),
                MeritForm.of(merits.get(Criterion.WHOLE)),
                page.work().priorities(),
                proposal.map(made -> made.amount().isPositive() ? GRANT : REFUSE)
                        .orElse(null),
                proposal.map(Proposal::amount).filter(Money::isPositive).orElse(null),
                proposal.map(Proposal::reasons).orElse(null),
                proposal.map(Proposal::provisionLines).orElse(usualProvisions));
    }

    /** Tells whether a grant is proposed without saying how much. */
    boolean lacksAmount() {
        return GRANT.equals(outcome) && (amount == null || !amount.isPositive());
    }

    Assessment assessment() {
        return new Assessment(
                List.of(
                        MeritForm.merit(Criterion.RELEVANCE, relevance),
                        MeritForm.merit(Criterion.EFFECTIVENESS, effectiveness),
                        MeritForm.merit(Criterion.SUSTAINABILITY, sustainability),
                        MeritForm.merit(Criterion.WHOLE, whole)),
                priorities == null ? Set.of() : priorities);
    }

    Proposal proposal() {
        var proposed = GRANT.equals(outcome) && amount != null ? amount : Money.ZERO;
        var lines = provisions == null ? List.<String>of() : provisions.lines().toList();
        return Proposal.of(proposed, reasons == null ? "" : reasons, lines);
    }

    /** The score and the text of one criterion. */
    record MeritForm(
            @NotBlank(message = "{review.merit.score.missing}") @Nullable
            String score,

            @NotBlank(message = "{review.merit.text.missing}") @Size(max = 20000) @Nullable
            String text) {

        static MeritForm of(@Nullable Merit merit) {
            return merit == null ? new MeritForm(null, null) : new MeritForm("" + merit.score(), merit.text());
        }

        static Merit merit(Criterion criterion, MeritForm form) {
            var score = form.score() == null ? "0" : form.score();
            var text = form.text() == null ? "" : form.text();
            return new Merit(criterion, score.matches("[1-5]") ? Integer.parseInt(score) : 0, text);
        }
    }
}
