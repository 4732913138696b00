package se.delmos.statsbidrag.audit.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.audit.model.AuditRecord;
import se.delmos.statsbidrag.audit.model.AuditRecordRepository;
import se.delmos.statsbidrag.audit.model.ChainHeadRepository;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.identity.Identities;

/** Shows the links of the chain, the newest first. */
@Service
public class ShowAuditRecord {

    static final int PAGE_SIZE = 50;

    private static final String UNKNOWN = "–";

    private final AuditRecordRepository records;
    private final ChainHeadRepository heads;
    private final Identities identities;

    ShowAuditRecord(AuditRecordRepository records, ChainHeadRepository heads, Identities identities) {
        this.records = records;
        this.heads = heads;
        this.identities = identities;
    }

    /** Returns the links back from a number, or from the newest. */
    @PreAuthorize("hasRole('AUDITOR')")
    @Transactional(readOnly = true)
    public AuditPage show(Optional<Long> from) {
        long last = heads.read().lastSequence();
        long first = Math.min(from.orElse(last), last);
        var links = records.backFrom(first, Limit.of(PAGE_SIZE));
        var names = namesIn(links);
        var rows = links.stream()
                .map(link -> Row.of(link, actorOf(link).map(actor -> names.getOrDefault(actor, UNKNOWN))))
                .toList();
        var newer = first < last ? Optional.of(Math.min(first + PAGE_SIZE, last)) : Optional.<Long>empty();
        var older = first > PAGE_SIZE ? Optional.of(first - PAGE_SIZE) : Optional.<Long>empty();
        return new AuditPage(rows, last, newer, older);
    }

    private Map<ActorId, String> namesIn(List<AuditRecord> links) {
        return identities.namesOf(links.stream()
                .flatMap(link -> actorOf(link).stream())
                .distinct()
                .toList());
    }

    private static Optional<ActorId> actorOf(AuditRecord link) {
        return Optional.ofNullable(link.actor()).map(ActorId::new);
    }

    /**
     * One page of the chain.
     *
     * @param newer the number from which to show the page with newer links
     * @param older the number from which to show the page with older links
     */
    public record AuditPage(List<Row> rows, long total, Optional<Long> newer, Optional<Long> older) {}

    /** A link as the auditor reads it. */
    public record Row(
            long sequence, Instant at, Optional<String> actor, String eventType, String content, String hash) {

        static Row of(AuditRecord link, Optional<String> actor) {
            return new Row(link.sequence(), link.recordedAt(), actor, link.eventType(), link.content(), link.hash());
        }
    }
}
