package se.delmos.statsbidrag.identity;

import java.util.UUID;

/** Tells the name of the organisation a person acts for, so that every page can show it. A module above answers. */
public interface OrganisationNames {

    String nameOf(UUID organisation);
}
