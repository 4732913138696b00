package se.delmos.statsbidrag.review.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.delmos.statsbidrag.applicants.ApplicantView;
import se.delmos.statsbidrag.applications.ApplicationView;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.forms.HandedIn;
import se.delmos.statsbidrag.forms.Meaning;
import se.delmos.statsbidrag.forms.Value;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.RuleId;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionView;
import se.delmos.statsbidrag.ordinances.ParameterValues;
import se.delmos.statsbidrag.ordinances.Provisions;

/**
 * What the formal rules look at: the application, who applies, the call, and what the wording it was published under lays down.
 *
 * @param answers what the form hands in beside what the application's view says
 * @param others the applicant's other submitted applications
 */
public record FormalFacts(
        ApplicationView application,
        ApplicantView applicant,
        CallView call,
        Provisions law,
        HandedIn answers,
        List<ApplicationView> others) {

    public FormalFacts {
        others = List.copyOf(others);
    }

    /** Returns what the rules on who may apply look at. */
    ApplicantFacts who() {
        return new ApplicantFacts(
                applicant.kind(),
                applicant.municipality(),
                applicant.activeSince(),
                stated(Meaning.TAX_DEBTS, application.taxDebts()),
                stated(Meaning.LIQUIDATION, application.liquidation()),
                application.submittedAt().atZone(Display.STOCKHOLM).toLocalDate(),
                law);
    }

    /** What a form does not ask for is not stated, and never taken as a no. */
    private Optional<Boolean> stated(Meaning meaning, boolean yes) {
        return Optional.of(yes).filter(said -> said || answers.meanings().containsKey(meaning));
    }

    public OrdinanceVersionView version() {
        return law.version();
    }

    boolean isUnder(RuleId rule) {
        return law.holds(rule);
    }

    ParameterValues parameters() {
        return law.parameters();
    }

    /** Returns the rows of the table that carries a meaning. */
    List<Map<String, Value>> rows(Meaning meaning) {
        return answers.of(meaning, Value.Rows.class).map(Value.Rows::rows).orElse(List.of());
    }

    /** Returns what stands in a column of the table that carries a meaning. */
    <T extends Value> List<T> cells(Meaning meaning, String column, Class<T> kind) {
        return rows(meaning).stream()
                .map(row -> row.get(column))
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
