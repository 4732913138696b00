package se.delmos.statsbidrag.decisions.usecase;

import java.util.List;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.review.ReviewView;

/** Who decided, who presented the case and who else took part (31 § förvaltningslagen), by name. */
public record Signatures(String decider, String presenter, List<String> others) {

    static Signatures of(ReviewView review, ActorId decider, Identities identities) {
        var presenter = review.officer();
        return new Signatures(
                identities.nameOf(decider),
                presenter.map(identities::nameOf).orElse("–"),
                review.participants().stream()
                        .filter(person -> !person.equals(decider)
                                && !presenter.filter(person::equals).isPresent())
                        .map(identities::nameOf)
                        .sorted()
                        .toList());
    }
}
