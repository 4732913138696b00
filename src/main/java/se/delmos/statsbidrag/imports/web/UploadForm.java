package se.delmos.statsbidrag.imports.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** The list that is to be imported. */
record UploadForm(@Nullable MultipartFile file) {

    private static final int LONGEST_NAME = 255;

    MultipartFile requireFile() {
        if (file == null || file.isEmpty()) {
            throw new RuleViolation("imports.form.file.missing");
        }
        return file;
    }

    static String nameOf(MultipartFile file) {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }
}
