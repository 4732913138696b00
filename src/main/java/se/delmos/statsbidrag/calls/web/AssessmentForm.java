package se.delmos.statsbidrag.calls.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.calls.CallAssessment;
import se.delmos.statsbidrag.calls.CallAssessment.Criterion;
import se.delmos.statsbidrag.calls.model.CallPart;
import se.delmos.statsbidrag.calls.model.CallPart.Assessment;
import se.delmos.statsbidrag.calls.model.CallSection;
import se.delmos.statsbidrag.calls.usecase.ComposedCall;

/** The criteria of a call with their weights, row by row; a row without text is no criterion. */
record AssessmentForm(
        @Nullable String seen,

        @NotNull(message = "{compose.form.highest.odd}")
        @Pattern(regexp = "[1-9]|10", message = "{compose.form.highest.odd}")
        @Nullable
        String highest,

        List<@Size(max = 500, message = "{compose.form.criterion.long}") String> texts,
        List<String> weights)
        implements SectionForm {

    private static final int ROWS = 8;

    AssessmentForm {
        var count = Math.max(SectionForm.size(texts), SectionForm.size(weights));
        texts = SectionForm.rows(texts, count);
        weights = SectionForm.rows(weights, count);
    }

    /** Proposes criteria that weigh about the same where none are written. */
    static AssessmentForm of(ComposedCall call, List<String> proposed) {
        var assessment = call.part(Assessment.class).map(Assessment::assessment).orElseGet(() -> alike(proposed));
        var criteria = assessment.criteria();
        return new AssessmentForm(
                SectionForm.seen(call, CallSection.ASSESSMENT),
                Integer.toString(assessment.highest()),
                SectionForm.withEmpty(criteria.stream().map(Criterion::text), Math.max(ROWS, criteria.size())),
                criteria.stream().map(each -> Integer.toString(each.weight())).toList());
    }

    void addRow() {
        SectionForm.grow(ROWS, List.of(texts, weights));
    }

    public boolean mayGrow() {
        return texts.size() < ROWS;
    }

    /** Returns how many per cent the weights are together. */
    public int total() {
        return SectionForm.total(weights);
    }

    @Override
    public List<Wrong> wrongs() {
        return IntStream.range(0, texts.size())
                .mapToObj(row -> wrong(row, texts.get(row).isBlank(), weights.get(row)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Wrong> wrong(int row, boolean blank, String weight) {
        if (!SectionForm.isPercent(weight)) {
            return Optional.of(new Wrong("weights", row, "compose.form.weight.odd"));
        }
        if (blank == weight.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                blank
                        ? new Wrong("texts", row, "compose.form.criterion.no-text")
                        : new Wrong("weights", row, "compose.form.criterion.no-weight"));
    }

    @Override
    public CallPart part() {
        var criteria = IntStream.range(0, texts.size())
                .filter(row -> !texts.get(row).isBlank() || !weights.get(row).isEmpty())
                .mapToObj(this::criterion)
                .toList();
        return new Assessment(new CallAssessment(Integer.parseInt(SectionForm.given(highest)), criteria));
    }

    @Override
    public Optional<CallPart> readable() {
        var weighed = IntStream.range(0, texts.size())
                .filter(row -> !weights.get(row).isEmpty() && SectionForm.isPercent(weights.get(row)))
                .mapToObj(this::criterion)
                .toList();
        return Optional.of(new Assessment(new CallAssessment(CallAssessment.NONE.highest(), weighed)));
    }

    private Criterion criterion(int row) {
        return new Criterion(texts.get(row).strip(), Integer.parseInt(weights.get(row)));
    }

    private static CallAssessment alike(List<String> proposed) {
        var whole = CallSection.WHOLE;
        var count = Math.max(1, proposed.size());
        return new CallAssessment(
                CallAssessment.NONE.highest(),
                IntStream.range(0, proposed.size())
                        .mapToObj(
                                row -> new Criterion(proposed.get(row), whole / count + (row < whole % count ? 1 : 0)))
                        .toList());
    }
}
