package se.delmos.statsbidrag.applicants.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.kernel.OrganisationNumber;

/** What an absorbed organisation leaves to the one that remains. */
public record Inheritance(
        Set<Membership> members,
        Optional<OrganisationNumber> number,
        @Nullable LocalDate activeSince) {}
