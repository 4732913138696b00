package se.delmos.statsbidrag.decisions.usecase;

import java.util.List;
import se.delmos.statsbidrag.decisions.Outcome;

/**
 * The decision letter as the template prints it.
 *
 * @param outcomeText what was decided, in one sentence: it stands first
 * @param terms amount, days and conditions of a grant; empty where no money is granted
 * @param appeal that the decision may not be appealed, and the section that says so
 */
public record LetterPage(
        String caseNumber,
        String day,
        List<String> recipient,
        String outcomeText,
        Outcome outcome,
        List<Term> terms,
        List<String> reasons,
        List<String> provisions,
        String purpose,
        String ordinance,
        List<String> conditions,
        String appeal,
        Signatures signatures) {

    /** One line of the table. */
    public record Term(String name, String value) {}

    public boolean isGrant() {
        return outcome.grantsMoney();
    }
}
