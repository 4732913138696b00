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
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.identity.PersonAddressChanged;
import se.delmos.statsbidrag.identity.PersonRecognised;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** A person the system knows. */
@Entity
@Table(schema = "identity", name = "account")
public class Person extends AbstractAggregateRoot<Person> {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "issuer")
    private @Nullable String issuer;

    @Column(name = "subject")
    private @Nullable String subject;

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

    /** Makes somebody known whom an identity provider vouches for. */
    public Person(Vouched vouched, Instant now) {
        id = ActorId.create().value();
        issuer = vouched.issuer();
        subject = vouched.subject();
        name = vouched.name();
        email = vouched.email();
        enabled = true;
        roles.addAll(vouched.roles());
        registerEvent(new PersonRecognised(new ActorId(id), vouched.roles(), now));
    }

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    /**
     * Takes what the identity provider says now: the name, the roles, and the address unless an applicant has given one.
     *
     * @throws RuleViolation {@code identity.sign-in.closed} if the account is closed
     */
    public Person recognise(Vouched vouched, Instant now) {
        RuleViolation.refuseIf(!enabled, "identity.sign-in.closed");
        name = vouched.name();
        if (email.isBlank() || !roles.contains(Role.APPLICANT)) {
            email = vouched.email();
        }
        if (!roles.equals(vouched.roles())) {
            haveOnly(vouched.roles());
            registerEvent(new PersonRecognised(new ActorId(id), vouched.roles(), now));
        }
        return this;
    }

    /** Changes where the person is written to. */
    public Person reachAt(String address, Instant now) {
        email = address;
        registerEvent(new PersonAddressChanged(new ActorId(id), now));
        return this;
    }

    /** Brings name, address and roles up to date. */
    public Person update(Actor person) {
        name = person.name();
        email = person.email();
        haveOnly(person.roles());
        return this;
    }

    private void haveOnly(Set<Role> given) {
        roles.retainAll(given);
        roles.addAll(given);
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
