package se.delmos.statsbidrag.applicants.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.applicants.AccountKind;
import se.delmos.statsbidrag.applicants.model.GiroAccount;

/** An account that grants can be paid to. */
record AccountForm(
        @NotNull(message = "{applicants.account.kind.missing}") @Nullable
        AccountKind kind,

        @NotBlank(message = "{applicants.account.number.missing}") @Nullable
        String number) {

    GiroAccount account() {
        return GiroAccount.read(Objects.requireNonNull(kind), Objects.requireNonNull(number));
    }
}
