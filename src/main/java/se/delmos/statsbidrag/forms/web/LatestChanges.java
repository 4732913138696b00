package se.delmos.statsbidrag.forms.web;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.forms.FormChanged;
import se.delmos.statsbidrag.forms.FormVersionId;
import se.delmos.statsbidrag.forms.usecase.ShowForm.Shown;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.kernel.Display;

/**
 * Says who made a draft what it is now, to whom that overtook. Held in memory only: it matters as long as a page stands open,
 * and where another server or an earlier start of this one knows it, nobody is named. The audit keeps what has to be kept.
 */
@Component
class LatestChanges {

    private final CurrentActor currentActor;
    private final DesignerWords words;
    private final Map<FormVersionId, Change> latest = new ConcurrentHashMap<>();

    LatestChanges(CurrentActor currentActor, DesignerWords words) {
        this.currentActor = currentActor;
        this.words = words;
    }

    @EventListener
    void note(FormChanged changed) {
        currentActor
                .find()
                .ifPresent(actor -> latest.put(
                        changed.version(), new Change(changed.sha256(), actor.id(), actor.name(), changed.at())));
    }

    /** Returns the sentence of who changed what is shown, and when. */
    String sentence(Shown shown) {
        var sha256 = shown.versions().get(shown.versions().size() - 1).sha256();
        return Optional.ofNullable(latest.get(shown.shown()))
                .filter(change -> change.sha256().equals(sha256))
                .map(this::sentence)
                .orElseGet(() -> words.of("formedit.overtaken.by.somebody"));
    }

    private String sentence(Change change) {
        var at = Display.moment(change.at(), LocaleContextHolder.getLocale());
        var own = currentActor.find().map(Actor::id).filter(change.by()::equals).isPresent();
        return own
                ? words.of("formedit.overtaken.by.self", at)
                : words.of("formedit.overtaken.by.other", change.name(), at);
    }

    /** A change of a draft, known by the checksum that it led to. */
    private record Change(String sha256, ActorId by, String name, Instant at) {}
}
