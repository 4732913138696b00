package se.delmos.statsbidrag.documents.model;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** The kinds of files that may be handed in, known by their name and by how their bytes begin. */
public enum FileType {
    PDF("application/pdf", "%PDF-", List.of("pdf")),
    PNG("image/png", "\u0089PNG", List.of("png")),
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff", List.of("jpg", "jpeg"));

    private final String mediaType;
    private final byte[] beginning;
    private final List<String> extensions;

    FileType(String mediaType, String beginning, List<String> extensions) {
        this.mediaType = mediaType;
        this.beginning = beginning.getBytes(StandardCharsets.ISO_8859_1);
        this.extensions = extensions;
    }

    /** Returns the file's type, or refuses a file of another kind or one that is not what its name says. */
    public static FileType accept(String fileName, byte[] content) {
        if (content.length == 0) {
            throw new RuleViolation("documents.file.empty", fileName);
        }
        var extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        var type = Arrays.stream(values())
                .filter(candidate -> candidate.extensions.contains(extension))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("documents.file.kind", fileName));
        if (!type.begins(content)) {
            throw new RuleViolation("documents.file.not-what-it-says", fileName);
        }
        return type;
    }

    public String mediaType() {
        return mediaType;
    }

    private boolean begins(byte[] content) {
        return content.length >= beginning.length
                && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }
}
