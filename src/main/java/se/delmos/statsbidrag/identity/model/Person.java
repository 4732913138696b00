package se.delmos.statsbidrag.identity.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.identity.Role;

/** A person the system knows. */
@Entity
@Table(schema = "identity", name = "account")
public class Person {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String name;
    private String email;
    private boolean enabled;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(schema = "identity", name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    public Person(Actor person) {
        id = person.id().value();
        name = person.name();
        email = person.email();
        enabled = true;
        roles.addAll(person.roles());
    }

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    /** Brings name, address and roles up to date. */
    public Person update(Actor person) {
        name = person.name();
        email = person.email();
        roles.retainAll(person.roles());
        roles.addAll(person.roles());
        return this;
    }

    public Actor asActor() {
        return new Actor(new ActorId(id), name, email, Set.copyOf(roles), Optional.empty());
    }

    public boolean isEnabled() {
        return enabled;
    }

    public String name() {
        return name;
    }
}
