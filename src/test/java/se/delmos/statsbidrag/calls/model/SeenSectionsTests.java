package se.delmos.statsbidrag.calls.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.calls.CallAim;
import se.delmos.statsbidrag.calls.CallComposed;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallStages;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.StaleVersion;
import se.delmos.statsbidrag.ordinances.OrdinanceNumber;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionId;

/** Two people write in the same draft at the same time. */
class SeenSectionsTests {

    private static final ActorId WRITER = ActorId.create();
    private static final Instant NOW = Instant.parse("2018-10-15T07:00:00Z");
    private static final CallPart COSTS = new CallPart.Costs(List.of("staff"));
    private static final CallPart HEALTH = aim("health");
    private static final CallPart SCHOOL = aim("school");

    private final Call call = ACall.terms().drafted(new OrdinanceVersionId("118-v1"), 2018, NOW);

    @Test
    void letsTwoWriteInDifferentSections() {
        var seen = seen();

        call.compose(COSTS, seen, WRITER, NOW);
        call.compose(HEALTH, seen, WRITER, NOW);

        assertThat(call.terms().parts()).contains(COSTS, HEALTH);
    }

    @Test
    void refusesTheLaterOfTwoInTheSameSection() {
        var seen = seen();

        call.compose(HEALTH, seen, WRITER, NOW);

        assertThatThrownBy(() -> call.compose(SCHOOL, seen, WRITER, NOW)).isInstanceOf(StaleVersion.class);
        assertThat(call.terms().parts()).contains(HEALTH).doesNotContain(SCHOOL);
        call.compose(SCHOOL, seen(), WRITER, NOW);
        assertThat(call.terms().parts()).contains(SCHOOL);
    }

    @Test
    void refusesTheLaterOfTwoWhoBothSawASectionThatNobodyHadWritten() {
        var begun = new Call(CallId.create(), "Ny", new OrdinanceNumber("2018:118"), NOW);
        var seen = SeenSections.of(begun.terms().parts());

        begun.compose(HEALTH, seen, WRITER, NOW);

        assertThatThrownBy(() -> begun.compose(SCHOOL, seen, WRITER, NOW)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void doesNothingForTheSameAgain() {
        var seen = seen();
        call.compose(HEALTH, seen, WRITER, NOW);
        var later = NOW.plusSeconds(1);

        call.compose(HEALTH, seen, WRITER, later);

        assertThat(call)
                .extracting("domainEvents")
                .asInstanceOf(InstanceOfAssertFactories.COLLECTION)
                .doesNotContain(new CallComposed(call.id(), "AIM", later));
    }

    @Test
    void readsEarlierCallsInAnyOrder() {
        var ids = IntStream.range(0, 40).mapToObj(at -> CallId.create()).collect(Collectors.toList());
        var one = fingerprint(Set.copyOf(ids));
        Collections.reverse(ids);

        assertThat(fingerprint(new LinkedHashSet<>(ids))).isEqualTo(one);
    }

    private static String fingerprint(Set<CallId> earlier) {
        var stages = new CallStages(false, Optional.empty(), Optional.empty(), Optional.empty(), earlier, false);
        return SeenSections.of(List.of(new CallPart.Staged(stages))).of(CallSection.STAGES);
    }

    private SeenSections seen() {
        return SeenSections.of(call.terms().parts());
    }

    private static CallPart aim(String area) {
        return new CallPart.Aim(new CallAim(List.of(area), List.of()));
    }
}
