package se.delmos.statsbidrag.forms.web;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.forms.usecase.ShowForm.LatestChange;
import se.delmos.statsbidrag.forms.usecase.ShowForm.Shown;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.kernel.Display;

/** Says who made a draft what it is now, to whom that overtook. */
@Component
class LatestChanges {

    private final CurrentActor currentActor;
    private final Identities identities;
    private final DesignerWords words;

    LatestChanges(CurrentActor currentActor, Identities identities, DesignerWords words) {
        this.currentActor = currentActor;
        this.identities = identities;
        this.words = words;
    }

    /** Returns the sentence of who changed what is shown, and when. */
    String sentence(Shown shown) {
        return shown.change().map(this::sentence).orElseGet(() -> words.of("formedit.overtaken.by.somebody"));
    }

    private String sentence(LatestChange change) {
        var at = Display.moment(change.at(), LocaleContextHolder.getLocale());
        return change.by().equals(currentActor.require().id())
                ? words.of("formedit.overtaken.by.self", at)
                : words.of("formedit.overtaken.by.other", identities.nameOf(change.by()), at);
    }
}
