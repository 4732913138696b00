package se.delmos.statsbidrag.ordinances.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.ordinances.AnnexEditionId;
import se.delmos.statsbidrag.ordinances.Verification;
import se.delmos.statsbidrag.ordinances.usecase.EnterAnnex;

/** The municipalities of an annex, one a line. The id is the coming edition's, so that two posts make one. */
record AnnexForm(
        AnnexEditionId edition,

        @NotBlank(message = "{ordinances.annex.municipalities-missing}")
        @Size(max = 10000, message = "{ordinances.annex.municipalities.long}")
        @Nullable
        String municipalities,

        @NotNull(message = "{ordinances.correction.verification-missing}") @Nullable
        Verification verification,

        @NotNull(message = "{ordinances.annex.read-on-missing}") @Nullable
        LocalDate readOn,

        @NotBlank(message = "{ordinances.annex.reason-missing}")
        @Size(max = 2000, message = "{ordinances.correction.reason.long}")
        @Nullable
        String reason) {

    static AnnexForm on(LocalDate today) {
        return new AnnexForm(AnnexEditionId.create(), null, null, today, null);
    }

    EnterAnnex.Command command() {
        var lines = given(municipalities)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return new EnterAnnex.Command(edition, lines, given(verification), given(reason), given(readOn));
    }

    private static <T> T given(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
