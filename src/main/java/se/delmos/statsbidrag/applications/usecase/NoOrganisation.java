package se.delmos.statsbidrag.applications.usecase;

import se.delmos.statsbidrag.kernel.RuleViolation;

/** A person has not yet chosen which organisation to act for. */
public class NoOrganisation extends RuleViolation {

    private static final long serialVersionUID = 1;

    NoOrganisation() {
        super("applications.no-organisation");
    }
}
