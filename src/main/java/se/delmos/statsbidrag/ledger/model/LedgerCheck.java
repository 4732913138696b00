package se.delmos.statsbidrag.ledger.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.delmos.statsbidrag.kernel.Money;

/**
 * The comparison of the accounts with all postings ever made.
 *
 * @param differing the accounts whose totals are not the sum of their postings
 */
public record LedgerCheck(Money debits, Money credits, List<UUID> differing) {

    public static LedgerCheck of(
            Collection<Balance> balances, Collection<AccountSum> debits, Collection<AccountSum> credits) {
        var taken = byAccount(debits);
        var given = byAccount(credits);
        var differing = balances.stream()
                .filter(balance -> balance.debitsOre() != taken.getOrDefault(balance.account(), 0L)
                        || balance.creditsOre() != given.getOrDefault(balance.account(), 0L))
                .map(Balance::account)
                .toList();
        return new LedgerCheck(
                new Money(balances.stream().mapToLong(Balance::debitsOre).sum()),
                new Money(balances.stream().mapToLong(Balance::creditsOre).sum()),
                differing);
    }

    public boolean holds() {
        return debits.equals(credits) && differing.isEmpty();
    }

    private static Map<UUID, Long> byAccount(Collection<AccountSum> sums) {
        return sums.stream().collect(Collectors.toMap(AccountSum::account, AccountSum::ore));
    }
}
