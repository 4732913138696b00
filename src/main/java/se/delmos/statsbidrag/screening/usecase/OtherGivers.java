package se.delmos.statsbidrag.screening.usecase;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.imports.AwardView;
import se.delmos.statsbidrag.imports.OtherAwards;
import se.delmos.statsbidrag.screening.model.FindingKey;
import se.delmos.statsbidrag.screening.model.FindingKind;
import se.delmos.statsbidrag.screening.model.Overlap;

/** Finds what other givers have granted to the organisations of a case, by their numbers. */
@Component
class OtherGivers {

    private final OtherAwards awards;

    OtherGivers(OtherAwards awards) {
        this.awards = awards;
    }

    List<OtherAward> of(CaseFacts facts) {
        return awards.to(facts.numbers()).stream()
                .map(award -> new OtherAward(
                        new FindingKey(FindingKind.OTHER_GIVER, subject(award)),
                        award,
                        facts.nameOf(award.number()),
                        Overlap.of(facts.period(), award.period())))
                .toList();
    }

    OtherAwards.Loaded loaded() {
        return awards.loaded();
    }

    /** The same award has the same key also when the giver's next list has taken the place of the one it was read from. */
    private static UUID subject(AwardView award) {
        var facts = "%s %s %s".formatted(award.giver(), award.number(), award.purpose());
        return UUID.nameUUIDFromBytes(facts.getBytes(StandardCharsets.UTF_8));
    }
}
