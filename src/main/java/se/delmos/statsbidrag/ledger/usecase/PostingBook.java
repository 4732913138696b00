package se.delmos.statsbidrag.ledger.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.kernel.Identifier;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.ledger.InsufficientFunds;
import se.delmos.statsbidrag.ledger.model.Account;
import se.delmos.statsbidrag.ledger.model.AccountKind;
import se.delmos.statsbidrag.ledger.model.AccountRepository;
import se.delmos.statsbidrag.ledger.model.Balance;
import se.delmos.statsbidrag.ledger.model.Movement;
import se.delmos.statsbidrag.ledger.model.Place;
import se.delmos.statsbidrag.ledger.model.Posting;
import se.delmos.statsbidrag.ledger.model.PostingRepository;

/**
 * Moves money from one account to another, once per key. Both accounts are locked before the key is looked for, so that
 * of two transactions with the same key the second sees what the first did.
 */
@Component
class PostingBook {

    private final AccountRepository accounts;
    private final PostingRepository postings;
    private final CurrentActor currentActor;
    private final Clock clock;

    PostingBook(AccountRepository accounts, PostingRepository postings, CurrentActor currentActor, Clock clock) {
        this.accounts = accounts;
        this.postings = postings;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    void open(Identifier owner, List<AccountKind> kinds) {
        kinds.forEach(kind -> accounts.save(new Account(owner, kind)));
    }

    /** Moves an amount, or does nothing where exactly this has been done. */
    void move(Place from, Place to, Money amount, String key) {
        var movement = new Movement(require(from), require(to), amount, key);
        accounts.lock(movement.debit(), movement.credit());
        var before = postings.findByKey(key).map(Posting::movement);
        if (before.isPresent()) {
            refuseUnless(before.get().equals(movement), key);
            return;
        }
        post(movement);
    }

    /** Locks an account and returns who received the money when this amount was taken from it under this key. */
    Optional<UUID> recipient(Place from, Money amount, String key) {
        var account = require(from);
        accounts.lock(account, account);
        var before = postings.findByKey(key).map(Posting::movement);
        before.ifPresent(done ->
                refuseUnless(done.debit().equals(account) && done.amount().equals(amount), key));
        return before.flatMap(done -> accounts.balance(done.credit())).map(Balance::owner);
    }

    /** Returns the account at a place, or refuses with not-found where nobody has opened one. */
    UUID require(Place place) {
        return accounts.balance(place.owner(), place.kind())
                .map(Balance::account)
                .orElseThrow(() -> new NotFound(place));
    }

    /** Locks an account and returns what is on it. */
    Money left(Place place) {
        var account = require(place);
        accounts.lock(account, account);
        return accounts.balance(account).map(Balance::left).orElse(Money.ZERO);
    }

    private void post(Movement movement) {
        long ore = movement.amount().ore();
        if (accounts.debit(movement.debit(), ore) != 1) {
            var left = accounts.balance(movement.debit()).map(Balance::left).orElse(Money.ZERO);
            throw new InsufficientFunds(movement.amount(), left);
        }
        accounts.credit(movement.credit(), ore);
        var actor = currentActor.find().map(person -> person.id().value()).orElse(null);
        postings.save(new Posting(movement, clock.instant(), actor));
    }

    private static void refuseUnless(boolean same, String key) {
        if (!same) {
            throw new IllegalStateException("Another posting has the key " + key);
        }
    }
}
