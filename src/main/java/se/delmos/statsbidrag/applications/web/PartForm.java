package se.delmos.statsbidrag.applications.web;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.applications.usecase.AskPartner.Part;
import se.delmos.statsbidrag.kernel.Money;

/** A partner's part as it is to be; its fields have names of their own beside those of a new partner. */
record PartForm(@Nullable String newDuty, @Nullable Money newShare) {

    Part part() {
        return new Part(Objects.requireNonNullElse(newDuty, ""), Optional.ofNullable(newShare));
    }
}
