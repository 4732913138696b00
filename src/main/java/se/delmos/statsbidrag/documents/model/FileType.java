package se.delmos.statsbidrag.documents.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The kinds of files that may be handed in: what an agency can open, archive and show for many years. Neither RTF nor the
 * old binary formats of Office, because they carry programs in ways that cannot be told from text; neither TIFF, because
 * browsers do not show it and a scanner can as well write PDF; and nothing that a browser would run.
 */
public enum FileType {
    PDF("application/pdf", List.of("pdf"), Set.of("application/pdf")),
    PNG("image/png", List.of("png"), Set.of("image/png", "image/apng")),
    JPEG("image/jpeg", List.of("jpg", "jpeg"), Set.of("image/jpeg")),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            List.of("docx"),
            Set.of("application/zip", "application/x-tika-ooxml")),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            List.of("xlsx"),
            Set.of("application/zip", "application/x-tika-ooxml")),
    ODT("application/vnd.oasis.opendocument.text", List.of("odt"), Set.of("application/vnd.oasis.opendocument.text")),
    ODS(
            "application/vnd.oasis.opendocument.spreadsheet",
            List.of("ods"),
            Set.of("application/vnd.oasis.opendocument.spreadsheet")),
    TXT("text/plain", List.of("txt"), Texts.SEEN_AS),
    CSV("text/csv", List.of("csv"), Texts.SEEN_AS);

    private final String mediaType;
    private final List<String> extensions;
    private final Set<String> seenAs;

    FileType(String mediaType, List<String> extensions, Set<String> seenAs) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.seenAs = seenAs;
    }

    /** Returns the type that a name's extension tells, whatever the content may be. */
    public static Optional<FileType> named(String fileName) {
        var extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(candidate -> candidate.extensions.contains(extension))
                .findFirst();
    }

    /** Returns all extensions with their dots, for the {@code accept} of an upload field. */
    public static String accepted() {
        return String.join(
                ",",
                Arrays.stream(values())
                        .flatMap(type -> type.extensions.stream())
                        .map(extension -> "." + extension)
                        .toList());
    }

    public String mediaType() {
        return mediaType;
    }

    /** Tells whether content that a detector names so may be of this type. */
    public boolean isSeenAs(String detected) {
        return seenAs.contains(detected);
    }

    private static final class Texts {
        /** What detectors call a text, by how its first line begins. */
        static final Set<String> SEEN_AS =
                Set.of("text/plain", "text/csv", "text/tab-separated-values", "message/rfc822", "application/mbox");
    }
}
