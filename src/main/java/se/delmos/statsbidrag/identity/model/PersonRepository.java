package se.delmos.statsbidrag.identity.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import se.delmos.statsbidrag.identity.Role;

/** Accounts by id and by role. */
public interface PersonRepository extends Repository<Person, UUID> {

    Person save(Person account);

    Optional<Person> findById(UUID id);

    Optional<Person> findByIssuerAndSubject(String issuer, String subject);

    @Query("select account.id as id, account.name as name from Person account where account.id in :ids")
    List<Named> findNames(Collection<UUID> ids);

    @Query(
            "select account from Person account where account.enabled and :role member of account.roles order by account.name")
    List<Person> findEnabledWith(Role role);

    /** An account's name. */
    record Named(UUID id, String name) {}
}
