package se.delmos.statsbidrag.applications.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.delmos.statsbidrag.applications.usecase.ShowInterest;
import se.delmos.statsbidrag.applications.usecase.ShowSection.Retold;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.identity.CurrentActor;

/** The page of an expression of interest, with what it carries for the script. */
@Component
class InterestViews {

    private final ShowInterest showInterest;
    private final CurrentActor currentActor;
    private final TextLock textLock;
    private final GapTexts texts;

    InterestViews(ShowInterest showInterest, CurrentActor currentActor, TextLock textLock, GapTexts texts) {
        this.showInterest = showInterest;
        this.currentActor = currentActor;
        this.textLock = textLock;
        this.texts = texts;
    }

    ModelAndView view(CallId call, Retold retold, HttpStatus status) {
        var page = showInterest.show(call, retold);
        var view = new ModelAndView("applications/interest", "page", page);
        page.refusal().ifPresent(why -> view.addObject("refusal", texts.text(why.key(), why.arguments())));
        view.setStatus(status);
        return view.addObject("limit", InterestForm.LIMIT)
                .addObject("lock", textLock.keyOf(currentActor.require().id()));
    }
}
