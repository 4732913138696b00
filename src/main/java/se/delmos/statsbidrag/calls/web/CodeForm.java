package se.delmos.statsbidrag.calls.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.calls.model.Code.NewCode;
import se.delmos.statsbidrag.calls.model.CodeList;

/** What an administrator writes to make a list longer. */
record CodeForm(
        @NotNull(message = "{compose.codes.list.missing}") @Nullable
        CodeList list,

        @NotBlank(message = "{compose.codes.swedish.missing}")
        @Size(max = 500, message = "{compose.codes.text.long}")
        @Nullable
        String swedish,

        @NotBlank(message = "{compose.codes.english.missing}")
        @Size(max = 500, message = "{compose.codes.text.long}")
        @Nullable
        String english,

        @NotBlank(message = "{compose.codes.key.odd}")
        @Pattern(regexp = "[a-z0-9-]{2,40}", message = "{compose.codes.key.odd}")
        @Nullable
        String key) {

    static CodeForm empty() {
        return new CodeForm(null, null, null, null);
    }

    CodeList givenList() {
        return SectionForm.given(list);
    }

    NewCode code() {
        return new NewCode(SectionForm.text(key), line(swedish), line(english));
    }

    /** Returns what was written as one line: an entry of a list has no paragraphs. */
    private static String line(@Nullable String written) {
        return SectionForm.text(written).replaceAll("\\s+", " ");
    }
}
