package se.delmos.statsbidrag.calls.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.calls.CallId;

/** What a copy of a call is called. The id is the coming call's, so that two posts make one draft. */
record CopyForm(
        CallId round,

        @NotBlank(message = "{compose.form.title.missing}")
        @Size(max = 200, message = "{compose.form.title.long}")
        @Nullable
        String title) {

    static CopyForm empty() {
        return new CopyForm(CallId.create(), null);
    }

    String givenTitle() {
        return SectionForm.text(title);
    }
}
