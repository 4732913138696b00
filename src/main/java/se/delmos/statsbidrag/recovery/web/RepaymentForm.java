package se.delmos.statsbidrag.recovery.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.kernel.Money;

/** Money that came back: how much and when. */
record RepaymentForm(
        @NotNull(message = "{recovery.form.amount.missing}") @Nullable
        Money amount,

        @NotNull(message = "{recovery.form.day.missing}") @Nullable
        LocalDate day) {}
