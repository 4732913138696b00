package se.delmos.statsbidrag.applications;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.delmos.statsbidrag.applicants.ApplicantView;
import se.delmos.statsbidrag.calls.Question;
import se.delmos.statsbidrag.documents.DocumentId;
import se.delmos.statsbidrag.kernel.Bankgiro;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.Period;
import se.delmos.statsbidrag.registry.CaseNumber;

/**
 * A submitted application to read on a page or on paper, with names in place of ids. The fragment
 * {@code applications/content :: content(page)} prints it.
 *
 * @param uses the chosen headings of 4 § as they read in the call's wording of the ordinance
 * @param statements whether the applicant was asked about debts and liquidation
 * @param copy the document with exactly what was sent; none for grants imported afterwards
 */
public record ApplicationContent(
        ApplicationId id,
        CaseNumber caseNumber,
        String callTitle,
        String ordinance,
        ApplicantView applicant,
        Instant submittedAt,
        String submittedBy,
        boolean late,
        boolean imported,
        String title,
        Money amount,
        Optional<Period> period,
        List<String> uses,
        List<Answer> answers,
        List<Cost> costs,
        Optional<Bankgiro> account,
        boolean statements,
        boolean taxDebts,
        boolean liquidation,
        Optional<DocumentId> copy) {

    /** One of the call's questions with its answer. */
    public record Answer(Question question, String text) {}

    /** One line of the budget. */
    public record Cost(CostType type, Money amount) {}
}
