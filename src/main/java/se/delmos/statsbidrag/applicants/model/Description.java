package se.delmos.statsbidrag.applicants.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an organisation says of itself; every line can be missing. */
@Embeddable
public record Description(
        @Column @Nullable String contactPerson,
        @Column @Nullable String phone,
        @Column @Nullable String address,
        @Column @Nullable String web,
        @Column @Nullable String purpose,
        @Column @Nullable LocalDate foundedOn) {

    static final Description EMPTY = new Description(null, null, null, null, null, null);
}
