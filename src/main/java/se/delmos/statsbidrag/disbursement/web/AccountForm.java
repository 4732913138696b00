package se.delmos.statsbidrag.disbursement.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.kernel.Bankgiro;

/** A recipient's bankgiro and where it was found. */
record AccountForm(
        @NotNull(message = "{disbursement.account.missing}") @Nullable
        Bankgiro account,

        @NotBlank(message = "{disbursement.account.source.missing}")
        @Size(max = 500, message = "{disbursement.account.source.long}")
        @Nullable
        String source,

        long version) {

    static AccountForm empty(long version) {
        return new AccountForm(null, "", version);
    }
}
