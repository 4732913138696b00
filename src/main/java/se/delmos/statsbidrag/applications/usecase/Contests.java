package se.delmos.statsbidrag.applications.usecase;

import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applications.model.Answer;
import se.delmos.statsbidrag.applications.usecase.Saved.Contest;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.identity.Identities;

/** Names who wrote the text that holds where an answer was written in two places at once. */
@Component
class Contests {

    private final Identities identities;
    private final Circumstances circumstances;

    Contests(Identities identities, Circumstances circumstances) {
        this.identities = identities;
        this.circumstances = circumstances;
    }

    Contest of(String path, String label, Answer holds) {
        var writer = new ActorId(holds.savedBy());
        return new Contest(
                path,
                label,
                holds.typed(),
                identities.nameOf(writer),
                holds.savedAt(),
                writer.equals(circumstances.person()));
    }
}
