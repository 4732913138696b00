package se.delmos.statsbidrag.imports.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.imports.AwardListId;
import se.delmos.statsbidrag.imports.model.AwardListRepository;

/** Lists what has been read of other givers' grants, the latest first. */
@Service
public class ListAwardLists {

    private final AwardListRepository lists;
    private final Identities identities;

    ListAwardLists(AwardListRepository lists, Identities identities) {
        this.lists = lists;
        this.identities = identities;
    }

    @PreAuthorize("hasAnyRole('ADMINISTRATOR','AUDITOR')")
    @Transactional(readOnly = true)
    public List<Row> list() {
        return lists.findAllByOrderByReadAtDesc().stream()
                .map(list -> new Row(
                        list.id(),
                        list.file().name(),
                        identities.nameOf(list.readBy()),
                        list.readAt(),
                        list.takenInAt(),
                        list.awards()))
                .toList();
    }

    /** A list; {@code takenIn} is empty as long as it waits to be looked through. */
    public record Row(
            AwardListId id, String fileName, String readBy, Instant readAt, Optional<Instant> takenIn, int awards) {}
}
