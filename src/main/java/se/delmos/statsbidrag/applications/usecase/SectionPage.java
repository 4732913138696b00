package se.delmos.statsbidrag.applications.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.SigningId;
import se.delmos.statsbidrag.documents.AttachmentId;
import se.delmos.statsbidrag.documents.AttachmentView;
import se.delmos.statsbidrag.documents.Attachments;
import se.delmos.statsbidrag.forms.FormPage;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.Period;

/**
 * One section of a draft to write in.
 *
 * @param registered the questions whose answers are what is registered of the organisation
 * @param attached the files of the questions that ask for some
 * @param shown the marks of the saved answers, which the page carries
 * @param revision the revision of the section, which the page carries
 * @param savedBy who saved it last, empty until somebody has
 * @param remarks what is to be seen to in what is saved
 * @param home where the section belongs: the page of the draft, or of the partner that writes in it
 * @param stake the signatures that a change would void
 * @param changes whether it is written in an application that is already handed in
 * @param completion what an officer has asked to be completed, where that is awaited
 */
public record SectionPage(
        ApplicationId id,
        String callTitle,
        boolean submitted,
        boolean hasEarlier,
        FormPage form,
        Set<String> registered,
        Attached attached,
        String shown,
        int revision,
        Optional<Instant> savedAt,
        Optional<String> savedBy,
        Terms terms,
        List<Remark> remarks,
        String home,
        Optional<Stake> stake,
        Closing closing,
        boolean changes,
        Optional<DraftPage.Asked> completion) {

    /** Signatures that a change would void, and whose they are. */
    public record Stake(SigningId signing, String names) {}

    /**
     * What a writer of this section needs to know of the call's terms, and of the organisation.
     *
     * @param ceiling the most one applicant may get, where the section asks for the amount (R-PROC-10)
     * @param activity when the work may take place, where the section asks for its time (R-PROC-11)
     * @param lacking the organisation, where the section's account is none of its own (R-119-19)
     */
    public record Terms(Optional<Money> ceiling, Optional<Period> activity, Optional<ApplicantId> lacking) {}

    /**
     * The files of a section, as {@code documents/attachments :: answer} draws them.
     *
     * @param address where each file lies, below it
     * @param files by the question they answer
     * @param earlier the earlier editions that can be opened, by the file that took their place
     */
    public record Attached(
            String address,
            Attachments.Limits limits,
            Map<String, List<AttachmentView>> files,
            Map<AttachmentId, List<AttachmentView>> earlier) {

        public List<AttachmentView> of(String question) {
            return files.getOrDefault(question, List.of());
        }

        public List<AttachmentView> earlier(AttachmentId file) {
            return earlier.getOrDefault(file, List.of());
        }
    }
}
