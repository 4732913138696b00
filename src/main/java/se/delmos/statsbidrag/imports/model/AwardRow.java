package se.delmos.statsbidrag.imports.model;

import java.util.Optional;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.OrganisationNumber;
import se.delmos.statsbidrag.kernel.Period;

/** What another giver has granted, as a row of its list says. */
public record AwardRow(
        String giver, OrganisationNumber number, String name, String purpose, Money amount, Optional<Period> period) {}
