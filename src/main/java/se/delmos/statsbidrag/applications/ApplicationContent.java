package se.delmos.statsbidrag.applications;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.delmos.statsbidrag.applicants.ApplicantView;
import se.delmos.statsbidrag.documents.DocumentId;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.registry.CaseNumber;

/**
 * A submitted application to read on a page or on paper, with names in place of ids. The fragment
 * {@code applications/content :: content(page)} prints it.
 *
 * @param parts what was asked and answered, as the form had it; empty for grants imported afterwards
 * @param inTimeAfterAll why it is not late any longer, where the window was made longer after it arrived
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
        Optional<String> inTimeAfterAll,
        boolean imported,
        String title,
        Money amount,
        List<Part> parts,
        Optional<DocumentId> copy) {

    /** A section of the form, by its id. */
    public record Part(String section, String title, List<Answer> answers) {}

    /**
     * A question with its answer as people read it, line by line; empty where it was left out.
     *
     * @param anchor the id of the first control on the section's page, where the answer is changed
     */
    public record Answer(String label, String text, String anchor) {}
}
