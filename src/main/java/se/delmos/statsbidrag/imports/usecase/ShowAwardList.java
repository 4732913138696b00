package se.delmos.statsbidrag.imports.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.imports.AwardListId;
import se.delmos.statsbidrag.imports.model.Award;
import se.delmos.statsbidrag.imports.model.AwardListRepository;
import se.delmos.statsbidrag.imports.model.AwardRepository;
import se.delmos.statsbidrag.imports.model.AwardRow;
import se.delmos.statsbidrag.imports.usecase.ShowImport.Line;

/** Shows a list as it was read: its first awards, and the rows that were refused and why. */
@Service
public class ShowAwardList {

    private static final Limit SHOWN = Limit.of(50);

    private final AwardListRepository lists;
    private final AwardRepository awards;
    private final Identities identities;

    ShowAwardList(AwardListRepository lists, AwardRepository awards, Identities identities) {
        this.lists = lists;
        this.awards = awards;
        this.identities = identities;
    }

    @PreAuthorize("hasAnyRole('ADMINISTRATOR','AUDITOR')")
    @Transactional(readOnly = true)
    public Page show(AwardListId id) {
        var list = lists.require(id);
        return new Page(
                id,
                list.file().name(),
                identities.nameOf(list.readBy()),
                list.readAt(),
                list.takenInAt(),
                list.awards(),
                list.refused(),
                awards.findByListIdOrderByNameAscIdAsc(id.value(), SHOWN).stream()
                        .map(Award::row)
                        .toList(),
                list.faults().stream().map(Line::of).toList());
    }

    /**
     * The page.
     *
     * @param count how many awards the list has, of which {@code first} are shown
     * @param refused how many rows were refused, of which {@code faults} are shown
     */
    public record Page(
            AwardListId id,
            String fileName,
            String readBy,
            Instant readAt,
            Optional<Instant> takenIn,
            int count,
            int refused,
            List<AwardRow> first,
            List<Line> faults) {}
}
