package se.delmos.statsbidrag.applications;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.ApplicantView;
import se.delmos.statsbidrag.documents.AttachmentView;
import se.delmos.statsbidrag.documents.DocumentId;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormPage.Sums;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.registry.CaseNumber;

/**
 * A submitted application to read on a page or on paper, with names in place of ids. The fragment
 * {@code applications/content :: content(page)} prints it.
 *
 * @param parts what was asked and answered, as the form had it; empty for grants imported afterwards
 * @param signatures those it was handed in with, where several signed; else empty
 * @param partners the partner organisations of a joint application (R-PROC-05)
 * @param interests the expressions of interest that a joint application is built on
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
        List<Signature> signatures,
        List<Partner> partners,
        List<Interest> interests,
        Optional<DocumentId> copy) {

    /**
     * A partner organisation and its part.
     *
     * @param answer what it wrote when it confirmed or declined, and who did so when
     * @param mayWrite whether the lead applicant lets it write in the draft
     * @param appliesItself whether it has an application of its own in the call, for the officer to look at
     */
    public record Partner(
            PartnershipId id,
            ApplicantId organisation,
            String name,
            String duty,
            Optional<Money> share,
            PartnerState state,
            String answer,
            Optional<String> answeredBy,
            Optional<Instant> answeredAt,
            boolean appliesItself,
            boolean mayWrite) {

        /** Tells whether it is to have a share of the grant. */
        public boolean getsMoney() {
            return share.filter(Money::isPositive).isPresent();
        }
    }

    /** An expression of interest of a partner or of the lead applicant: its short text, or what its form asked and was answered. */
    public record Interest(CaseNumber caseNumber, String organisation, String text, List<Part> parts) {}

    /** A signatory's name, the moment, and the hash of what was signed. */
    public record Signature(String name, Instant at, String hash) {}

    /** Returns the files of all answers. */
    public List<AttachmentView> files() {
        return parts.stream()
                .flatMap(part -> part.answers().stream())
                .flatMap(answer -> answer.files().stream())
                .toList();
    }

    /** A section of the form, by its id. */
    public record Part(String section, String title, List<Answer> answers) {

        /** Returns the section with some of its answers. */
        public Part keeping(Predicate<Answer> wanted) {
            return new Part(section, title, answers.stream().filter(wanted).toList());
        }
    }

    /**
     * A question with its answer as people read it, line by line; empty where it was left out.
     *
     * @param files the files of a question that asks for some, whatever the virus scanner said of them
     * @param anchor the id of the first control on the section's page, where the answer is changed
     * @param calculated whether it is worked out of other answers, and changed there
     * @param sums the same of a budget, to be read as a table; else empty
     */
    public record Answer(
            String label, String text, List<AttachmentView> files, String anchor, boolean calculated, Sums sums) {

        /** Tells whether something was answered. */
        public boolean isGiven() {
            return !text.isEmpty() || !files.isEmpty();
        }

        /** Returns the id of the question. */
        public String question() {
            return FormDefinition.questionOf(anchor);
        }
    }
}
