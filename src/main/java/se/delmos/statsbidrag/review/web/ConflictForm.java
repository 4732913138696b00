package se.delmos.statsbidrag.review.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A person's answer on conflict of interest. */
record ConflictForm(
        @NotBlank(message = "{review.conflict.choice-missing}") @Nullable
        String answer,

        @Size(max = 4000) @Nullable String circumstance) {

    static final String NONE = "none";
    static final String EXISTS = "exists";

    static ConflictForm empty() {
        return new ConflictForm(null, null);
    }

    boolean conflict() {
        return EXISTS.equals(answer);
    }

    String described() {
        return circumstance == null ? "" : circumstance;
    }
}
