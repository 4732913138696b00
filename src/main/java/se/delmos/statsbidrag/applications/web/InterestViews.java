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

    InterestViews(ShowInterest showInterest, CurrentActor currentActor, TextLock textLock) {
        this.showInterest = showInterest;
        this.currentActor = currentActor;
        this.textLock = textLock;
    }

    ModelAndView view(CallId call, Retold retold, HttpStatus status) {
        var view = new ModelAndView("applications/interest", "page", showInterest.show(call, retold));
        view.setStatus(status);
        return view.addObject("limit", InterestForm.LIMIT)
                .addObject("lock", textLock.keyOf(currentActor.require().id()));
    }
}
