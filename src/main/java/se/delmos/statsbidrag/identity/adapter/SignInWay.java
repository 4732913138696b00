package se.delmos.statsbidrag.identity.adapter;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.identity.model.Vouched;
import se.delmos.statsbidrag.kernel.RuleViolation;

/**
 * One way to sign in, as configured: what an identity provider must say before somebody comes in, and as what.
 *
 * @param kind whether applicants or the agency's staff sign in here
 * @param levels the levels of assurance that are enough ({@code acr}); none asked for where empty (R-ID-01)
 * @param rolesClaim the claim that holds the groups of a member of staff
 * @param groups the group of the agency's directory that gives each role
 */
public record SignInWay(Kind kind, Set<String> levels, String rolesClaim, Map<Role, String> groups) {

    /** Who signs in. */
    public enum Kind {
        APPLICANT,
        STAFF
    }

    public SignInWay(
            Kind kind, @Nullable Set<String> levels, @Nullable String rolesClaim, @Nullable Map<Role, String> groups) {
        this.kind = Objects.requireNonNull(kind, "statsbidrag.sign-in.ways.*.kind is missing");
        this.levels = levels == null ? Set.of() : Set.copyOf(levels);
        this.rolesClaim = rolesClaim == null ? "groups" : rolesClaim;
        this.groups = groups == null ? Map.of() : Map.copyOf(groups);
    }

    /**
     * Reads what the provider says of a person.
     *
     * @throws RuleViolation {@code identity.sign-in.level} where the person was identified too weakly,
     *     {@code identity.sign-in.no-role} where the person has no role here
     */
    Vouched vouched(OidcUser person) {
        var level = Objects.requireNonNullElse(person.getAuthenticationContextClass(), "");
        RuleViolation.refuseIf(!levels.isEmpty() && !levels.contains(level), "identity.sign-in.level");
        return new Vouched(
                told(person.getIssuer()).toString(),
                told(person.getSubject()),
                name(person),
                address(person),
                roles(person));
    }

    private Set<Role> roles(OidcUser person) {
        if (kind == Kind.APPLICANT) {
            return Set.of(Role.APPLICANT);
        }
        var given = groupsOf(person.getClaim(rolesClaim));
        return groups.entrySet().stream()
                .filter(group -> group.getKey() != Role.APPLICANT && given.contains(group.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Collection<?> groupsOf(@Nullable Object claim) {
        if (claim instanceof Collection<?> several) {
            return several;
        }
        return claim == null ? List.of() : List.of(claim);
    }

    private static String name(OidcUser person) {
        return Optional.ofNullable(person.getFullName())
                .or(() -> Optional.ofNullable(person.getGivenName())
                        .map(given -> given + " " + Objects.requireNonNullElse(person.getFamilyName(), "")))
                .map(String::strip)
                .orElseGet(() -> told(person.getSubject()));
    }

    /** What no answer of OpenID Connect is without. */
    private static <T> T told(@Nullable T claim) {
        return Objects.requireNonNull(claim);
    }

    /** An address that the provider has not verified may be anybody's. */
    private static String address(OidcUser person) {
        var told = Objects.requireNonNullElse(person.getEmail(), "");
        return Boolean.FALSE.equals(person.getEmailVerified()) ? "" : told;
    }
}
