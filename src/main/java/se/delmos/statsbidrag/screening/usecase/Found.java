package se.delmos.statsbidrag.screening.usecase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.delmos.statsbidrag.screening.model.FindingKey;

/** What was found in a case. */
record Found(List<OtherCase> cases, List<OtherAward> awards, List<LikeText> texts, List<Signal> signals) {

    Stream<Finding> all() {
        return Stream.of(cases, awards, texts, signals).flatMap(List::stream);
    }

    Optional<Finding> find(FindingKey key) {
        return all().filter(finding -> finding.key().equals(key)).findFirst();
    }
}
