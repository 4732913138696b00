package se.delmos.statsbidrag.imports.usecase;

import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.imports.AwardListId;
import se.delmos.statsbidrag.imports.model.AwardListRepository;

/** Lets a list that has been looked through be searched. */
@Service
public class TakeInAwardList {

    private final AwardListRepository lists;
    private final CurrentActor currentActor;
    private final Clock clock;

    TakeInAwardList(AwardListRepository lists, CurrentActor currentActor, Clock clock) {
        this.lists = lists;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public void takeIn(AwardListId id) {
        lists.save(lists.require(id).takeIn(currentActor.require().id(), clock.instant()));
    }
}
