package se.delmos.statsbidrag.applications.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The short text of an expression of interest. */
record InterestForm(
        @NotBlank(message = "{applications.interest.text.missing}")
        @Size(max = InterestForm.LIMIT, message = "{applications.interest.text.too-long}")
        @Nullable
        String text) {

    static final int LIMIT = 2000;

    String content() {
        return text == null ? "" : text;
    }
}
