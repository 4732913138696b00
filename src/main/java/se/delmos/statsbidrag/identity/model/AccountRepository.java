package se.delmos.statsbidrag.identity.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import se.delmos.statsbidrag.identity.Role;

/** Accounts by id and by role. */
public interface AccountRepository extends Repository<Account, UUID> {

    Account save(Account account);

    Optional<Account> findById(UUID id);

    @Query(
            "select account from Account account where account.enabled and :role member of account.roles order by account.name")
    List<Account> findEnabledWith(Role role);
}
