package se.delmos.statsbidrag.imports.usecase;

import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.imports.AwardListId;
import se.delmos.statsbidrag.imports.model.AwardListRepository;
import se.delmos.statsbidrag.imports.model.AwardRepository;

/** Takes a list away with its awards: because a newer one takes its place, or because it should not be kept. */
@Service
public class RemoveAwardList {

    private final AwardListRepository lists;
    private final AwardRepository awards;
    private final CurrentActor currentActor;
    private final Clock clock;

    RemoveAwardList(AwardListRepository lists, AwardRepository awards, CurrentActor currentActor, Clock clock) {
        this.lists = lists;
        this.awards = awards;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public void remove(AwardListId id) {
        var list = lists.save(lists.require(id).remove(currentActor.require().id(), clock.instant()));
        awards.deleteOf(id.value());
        lists.delete(list);
    }
}
