package se.delmos.statsbidrag.applicants.model;

import java.util.Optional;
import se.delmos.statsbidrag.kernel.OrganisationNumber;

/** A register of organisations. A real one takes the place of the shipped file as another bean of this type. */
public interface OrganisationLookup {

    /** Returns what the register says, or nothing where it does not know the number. */
    Optional<RegisterEntry> find(OrganisationNumber number);
}
