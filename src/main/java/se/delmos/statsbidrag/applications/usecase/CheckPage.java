package se.delmos.statsbidrag.applications.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applications.ApplicationContent.Part;
import se.delmos.statsbidrag.documents.AttachmentState;
import se.delmos.statsbidrag.forms.FormGap;

/**
 * All answers of a draft, to read through before it is sent.
 *
 * @param gaps what is missing; nothing when it can be sent
 * @param advice what is complete but outside the terms of the call: it can be sent, and may be refused
 * @param changed what was handed in before where the answer is another now, by question
 * @param gone what was handed in before and is not asked any longer
 * @param lacking the organisation, where the account is none of its own (R-119-19): it can be sent, and will be asked about
 */
public record CheckPage(
        DraftPage draft,
        List<Part> parts,
        Map<String, String> changed,
        List<Part> gone,
        List<FormGap> gaps,
        List<Remark> advice,
        Optional<ApplicantId> lacking) {

    /** Tells whether the virus scanner has something left to look at; it is sent all the same. */
    public boolean isWaiting() {
        return parts.stream()
                .flatMap(part -> part.answers().stream())
                .flatMap(answer -> answer.files().stream())
                .anyMatch(file -> file.state() == AttachmentState.QUARANTINED);
    }
}
