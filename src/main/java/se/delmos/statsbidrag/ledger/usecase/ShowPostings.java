package se.delmos.statsbidrag.ledger.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.ledger.BudgetId;
import se.delmos.statsbidrag.ledger.BudgetView;
import se.delmos.statsbidrag.ledger.Ledger;
import se.delmos.statsbidrag.ledger.model.PostingLine;
import se.delmos.statsbidrag.ledger.model.PostingRepository;

/** Shows the postings of a frame and of its grants, the newest first. */
@Service
public class ShowPostings {

    static final int PAGE_SIZE = 50;

    private final Ledger ledger;
    private final PostingRepository postings;
    private final Identities identities;

    ShowPostings(Ledger ledger, PostingRepository postings, Identities identities) {
        this.ledger = ledger;
        this.postings = postings;
        this.identities = identities;
    }

    /** Returns a page of postings, counted from 1. */
    @PreAuthorize("hasAnyRole('ECONOMIST','AUDITOR')")
    @Transactional(readOnly = true)
    public FramePostings show(BudgetId id, int page) {
        var found = postings.ofFrame(id.value(), PageRequest.of(page - 1, PAGE_SIZE));
        var rows = found.map(line -> Row.of(line, nameOf(line.actor()))).getContent();
        return new FramePostings(
                ledger.budget(id), rows, found.getTotalElements(), page, Math.max(1, found.getTotalPages()));
    }

    private Optional<String> nameOf(@Nullable UUID actor) {
        return Optional.ofNullable(actor).map(ActorId::new).map(identities::nameOf);
    }

    /** A frame and one page of its postings. */
    public record FramePostings(BudgetView budget, List<Row> rows, long total, int page, int pages) {}

    /** A posting: whose hand, from where, to where; nobody's where the system posted. */
    public record Row(Instant at, Optional<String> actor, String from, String to, Money amount, String key) {

        static Row of(PostingLine line, Optional<String> actor) {
            return new Row(
                    line.at(), actor, line.from().name(), line.to().name(), new Money(line.amountOre()), line.key());
        }
    }
}
