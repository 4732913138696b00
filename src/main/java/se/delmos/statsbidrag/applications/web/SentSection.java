package se.delmos.statsbidrag.applications.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import se.delmos.statsbidrag.applications.SigningId;
import se.delmos.statsbidrag.applications.model.Shown;
import se.delmos.statsbidrag.applications.usecase.SaveSection.NamedFile;
import se.delmos.statsbidrag.applications.usecase.SaveSection.Sent;
import se.delmos.statsbidrag.documents.AttachmentId;
import se.delmos.statsbidrag.documents.UploadedFiles;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** A section as its page sent it. What the page carries besides answers begins with an underscore: no question is called so. */
record SentSection(Sent content, Optional<String> upload, boolean stays, Optional<SigningId> voids, CheckedRow row) {

    private static final List<String> STAYING = List.of("add", "remove", "upload", "take-away");

    /** Reads what was sent; refuses what no page of ours sends. */
    static SentSection of(
            String section, MultiValueMap<String, String> sent, MultiValueMap<String, MultipartFile> parts) {
        var content = new Sent(
                section,
                revision(first(sent, "_revision")),
                first(sent, "_writer"),
                Shown.parse(first(sent, "_shown")),
                UploadedFiles.byQuestion(parts),
                takenAway(first(sent, "take-away")),
                sent);
        var voids =
                Optional.of(first(sent, "_void")).filter(id -> !id.isEmpty()).map(SigningId::of);
        return new SentSection(
                content,
                Optional.ofNullable(sent.getFirst("upload")),
                STAYING.stream().anyMatch(sent::containsKey),
                voids,
                CheckedRow.of(first(sent, "_check")));
    }

    /** Tells whether files were to be uploaded and none was chosen. */
    Optional<String> uploadsNothing() {
        return upload.filter(
                path -> content.files().getOrDefault(path, List.of()).isEmpty());
    }

    private static Optional<NamedFile> takenAway(String pressed) {
        var words = pressed.split(" ", -1);
        return words.length == 2 ? Optional.of(new NamedFile(words[0], AttachmentId.of(words[1]))) : Optional.empty();
    }

    private static String first(MultiValueMap<String, String> sent, String name) {
        return Objects.requireNonNullElse(sent.getFirst(name), "");
    }

    private static int revision(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException notOurs) {
            throw new RuleViolation("applications.save.incomplete-page");
        }
    }
}
