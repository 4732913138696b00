package se.delmos.statsbidrag.applicants.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.ProfileChanged;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** An organisation's description and accounts, written once and used in every application. */
@Entity
@Table(schema = "applicants", name = "profile")
public class Profile extends AbstractAggregateRoot<Profile> {

    @Id
    private UUID organisation;

    @Version
    private @Nullable Long version;

    @Embedded
    private @Nullable Description description;

    @ElementCollection
    @CollectionTable(schema = "applicants", name = "account", joinColumns = @JoinColumn(name = "organisation"))
    private Set<GiroAccount> accounts = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Profile() {}

    public Profile(ApplicantId organisation) {
        this.organisation = organisation.value();
    }

    public Profile describe(Description said, ActorId by, Instant now) {
        description = said;
        registerEvent(new ProfileChanged(applicant(), false, by, now));
        return this;
    }

    /** Adds an account; the first is the main one. */
    public Profile add(GiroAccount account, ActorId by, Instant now) {
        if (accounts.stream().anyMatch(account::isSameAs)) {
            throw new RuleViolation("applicants.account.twice");
        }
        accounts.add(account.asMain(accounts.isEmpty()));
        registerEvent(new ProfileChanged(applicant(), true, by, now));
        return this;
    }

    /** Makes an account the one that applications propose. */
    public Profile choose(GiroAccount account, ActorId by, Instant now) {
        accounts = new HashSet<>(accounts.stream()
                .map(known -> known.asMain(known.isSameAs(account)))
                .toList());
        registerEvent(new ProfileChanged(applicant(), true, by, now));
        return this;
    }

    /** Removes an account. Where it was the main one, another takes its place. */
    public Profile remove(GiroAccount account, ActorId by, Instant now) {
        accounts.removeIf(account::isSameAs);
        if (accounts.stream().noneMatch(GiroAccount::main)) {
            accounts().stream().findFirst().ifPresent(next -> {
                accounts.remove(next);
                accounts.add(next.asMain(true));
            });
        }
        registerEvent(new ProfileChanged(applicant(), true, by, now));
        return this;
    }

    /** Takes over what another profile of the same organisation says and this one does not. */
    public Profile absorb(Profile other, ActorId by, Instant now) {
        if (description == null) {
            description = other.description;
        }
        other.accounts().stream()
                .filter(account -> accounts.stream().noneMatch(account::isSameAs))
                .forEach(account -> accounts.add(account.asMain(accounts.isEmpty())));
        registerEvent(new ProfileChanged(applicant(), true, by, now));
        return this;
    }

    /** Returns the accounts, the main one first. */
    public List<GiroAccount> accounts() {
        return accounts.stream()
                .sorted(Comparator.comparing(GiroAccount::main)
                        .reversed()
                        .thenComparing(GiroAccount::kind)
                        .thenComparing(GiroAccount::digits))
                .toList();
    }

    public Description description() {
        return description == null ? Description.EMPTY : description;
    }

    ApplicantId applicant() {
        return new ApplicantId(organisation);
    }
}
