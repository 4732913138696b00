package se.delmos.statsbidrag.identity.adapter;

import java.io.Serial;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.identity.Role;

/** A signed-in person as Spring Security carries it through the session. */
public final class SignedIn extends AbstractAuthenticationToken {

    @Serial
    private static final long serialVersionUID = 1;

    private final UUID id;
    private final String name;
    private final String email;
    private final Set<Role> roles;
    private final @Nullable UUID organisation;

    public SignedIn(Actor actor) {
        super(authorities(actor.roles()));
        id = actor.id().value();
        name = actor.name();
        email = actor.email();
        roles = Set.copyOf(actor.roles());
        organisation = actor.organisation().orElse(null);
        setAuthenticated(true);
    }

    public Actor actor() {
        return new Actor(new ActorId(id), name, email, roles, Optional.ofNullable(organisation));
    }

    SignedIn actingFor(UUID chosen) {
        return with(email, chosen);
    }

    SignedIn reachedAt(String address) {
        return with(address, organisation);
    }

    private SignedIn with(String address, @Nullable UUID chosen) {
        return new SignedIn(new Actor(new ActorId(id), name, address, roles, Optional.ofNullable(chosen)));
    }

    @Override
    public Object getPrincipal() {
        return id;
    }

    @Override
    public String getName() {
        return id.toString();
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    private static Collection<? extends GrantedAuthority> authorities(Set<Role> roles) {
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn signedIn && actor().equals(signedIn.actor());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
