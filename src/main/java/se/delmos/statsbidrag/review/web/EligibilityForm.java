package se.delmos.statsbidrag.review.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.review.usecase.TryEligibility.Stated;

/** What an organisation states of itself in the eligibility test. The names are those of the address, in Swedish. */
record EligibilityForm(
        @NotNull(message = "{review.eligibility.kind.missing}") @Nullable
        ApplicantKind slag,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate verksam,

        @Nullable String skulder,
        @Nullable String likvidation) {

    static final String YES = "ja";
    static final String NO = "nej";

    /** Returns what was stated, or nothing as long as the kind of organisation is not. */
    Optional<Stated> stated() {
        return Optional.ofNullable(slag)
                .map(kind -> new Stated(kind, Optional.ofNullable(verksam), said(skulder), said(likvidation)));
    }

    private static Optional<Boolean> said(@Nullable String answer) {
        return Optional.ofNullable(answer).filter(List.of(YES, NO)::contains).map(YES::equals);
    }
}
