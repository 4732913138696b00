package se.delmos.statsbidrag.identity.model;

import java.util.Set;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.RuleViolation;

/**
 * Somebody whom an identity provider vouches for. No personal number: who it is, is told by issuer and subject together.
 *
 * @param email where the person is written to; empty where the provider tells none
 * @throws RuleViolation {@code identity.sign-in.no-role} where the person has no role here
 */
public record Vouched(String issuer, String subject, String name, String email, Set<Role> roles) {

    public Vouched {
        RuleViolation.refuseIf(roles.isEmpty(), "identity.sign-in.no-role");
        roles = Set.copyOf(roles);
    }
}
