package se.delmos.statsbidrag.ledger.usecase;

import static se.delmos.statsbidrag.ledger.model.AccountKind.PAID;
import static se.delmos.statsbidrag.ledger.model.AccountKind.REPAYABLE;
import static se.delmos.statsbidrag.ledger.model.AccountKind.USED;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.ledger.CommitmentId;
import se.delmos.statsbidrag.ledger.model.AccountKind;
import se.delmos.statsbidrag.ledger.model.Place;
import se.delmos.statsbidrag.ledger.model.Posting;
import se.delmos.statsbidrag.ledger.model.PostingRepository;

/** Splits paid money into what was used and what is to come back: one settlement, at most two postings. */
@Component
class SettlementBook {

    private final PostingBook book;
    private final PostingRepository postings;

    SettlementBook(PostingBook book, PostingRepository postings) {
        this.book = book;
        this.postings = postings;
    }

    void settle(CommitmentId commitment, Money used, Money unused, String key) {
        refuseAnotherSplit(used, unused, key);
        move(commitment, USED, used, key + "/used");
        move(commitment, REPAYABLE, unused, key + "/unused");
    }

    /** Without this a repeated settlement could add the posting that the first had no amount for. */
    private void refuseAnotherSplit(Money used, Money unused, String key) {
        var before = postings.findByKeyIn(List.of(key + "/used", key + "/unused")).stream()
                .map(Posting::amount)
                .collect(Collectors.toSet());
        var asked = Stream.of(used, unused).filter(Money::isPositive).collect(Collectors.toSet());
        if (!before.isEmpty() && !before.equals(asked)) {
            throw new IllegalStateException("Another settlement has the key " + key);
        }
    }

    private void move(CommitmentId commitment, AccountKind kind, Money amount, String key) {
        if (amount.isPositive()) {
            book.move(Place.of(commitment, PAID), Place.of(commitment, kind), amount, key);
        }
    }
}
