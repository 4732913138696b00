package se.delmos.statsbidrag.imports.usecase;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.imports.AwardListId;
import se.delmos.statsbidrag.imports.AwardView;
import se.delmos.statsbidrag.imports.AwardView.Source;
import se.delmos.statsbidrag.imports.OtherAwards;
import se.delmos.statsbidrag.imports.model.Award;
import se.delmos.statsbidrag.imports.model.AwardList;
import se.delmos.statsbidrag.imports.model.AwardListRepository;
import se.delmos.statsbidrag.imports.model.AwardRepository;
import se.delmos.statsbidrag.kernel.OrganisationNumber;
import se.delmos.statsbidrag.kernel.SystemOnly;

/** What other modules read of other givers' grants. */
@Service
@Transactional(readOnly = true)
class ReadOtherAwards implements OtherAwards {

    private static final String CALLER = "read by pages of other modules, which carry the authorisation";

    private final AwardListRepository lists;
    private final AwardRepository awards;

    ReadOtherAwards(AwardListRepository lists, AwardRepository awards) {
        this.lists = lists;
        this.awards = awards;
    }

    @Override
    @SystemOnly(reason = CALLER)
    public List<AwardView> to(Collection<OrganisationNumber> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : views(awards.findTo(
                        numbers.stream().map(OrganisationNumber::digits).toList()));
    }

    @Override
    @SystemOnly(reason = CALLER)
    public List<AwardView> saying(String words, int most) {
        var plain = words.toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", " ");
        return views(awards.findSaying("%" + plain + "%", Limit.of(most)));
    }

    @Override
    @SystemOnly(reason = CALLER)
    public Loaded loaded() {
        var takenIn = lists.findByTakenInAtIsNotNullOrderByTakenInAtDesc();
        return new Loaded(
                takenIn.stream().mapToLong(AwardList::awards).sum(),
                awards.findGivers(),
                takenIn.stream().findFirst().flatMap(AwardList::takenInAt));
    }

    private List<AwardView> views(List<Award> found) {
        var ids = found.stream().map(award -> award.list().value()).distinct().toList();
        Map<AwardListId, Source> sources = new HashMap<>();
        for (var list : lists.findByIdIn(ids)) {
            list.takenInAt()
                    .ifPresent(
                            at -> sources.put(list.id(), new Source(list.file().name(), at)));
        }
        return found.stream()
                .flatMap(award ->
                        Optional.ofNullable(sources.get(award.list())).stream().map(award::view))
                .toList();
    }
}
