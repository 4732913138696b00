package se.delmos.statsbidrag.applications.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.delmos.statsbidrag.applications.PartnershipId;
import se.delmos.statsbidrag.applications.usecase.AnswerPartnership;
import se.delmos.statsbidrag.applications.usecase.AskPartner.Part;
import se.delmos.statsbidrag.applications.usecase.ListPartnerships;
import se.delmos.statsbidrag.applications.usecase.NoOrganisation;
import se.delmos.statsbidrag.applications.usecase.ShowPartnership;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** A partner organisation reads a joint application and answers for its part. */
@Controller
@RequestMapping("/mina-sidor/samverkan")
class PartnershipController {

    private final ListPartnerships listPartnerships;
    private final ShowPartnership showPartnership;
    private final AnswerPartnership answerPartnership;
    private final GapTexts texts;

    PartnershipController(
            ListPartnerships listPartnerships,
            ShowPartnership showPartnership,
            AnswerPartnership answerPartnership,
            GapTexts texts) {
        this.listPartnerships = listPartnerships;
        this.showPartnership = showPartnership;
        this.answerPartnership = answerPartnership;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView list() {
        return new ModelAndView("applications/partnerships", "rows", listPartnerships.list());
    }

    @ExceptionHandler(NoOrganisation.class)
    ModelAndView chooseOrganisation() {
        return OrganisationFirst.then("/mina-sidor/samverkan");
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable PartnershipId id) {
        return new ModelAndView("applications/partnership", "page", showPartnership.show(id));
    }

    /** Takes the answer to the part that stood on the page. */
    @PostMapping("/{id}")
    ModelAndView answer(@PathVariable PartnershipId id, Answered answered) {
        try {
            answerPartnership.answer(id, answered.confirmed(), answered.words(), answered.part());
            return new ModelAndView("redirect:/mina-sidor/samverkan/" + id);
        } catch (RuleViolation refused) {
            var view = show(id);
            view.addObject("refusal", texts.text(refused.key(), refused.arguments()));
            view.addObject("words", answered.words());
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
    }

    /** The answer, the words with it, and the part that the person saw. */
    record Answered(
            boolean confirmed,
            String words,
            String duty,
            @Nullable Long share) {

        Part part() {
            return new Part(duty, Optional.ofNullable(share).map(Money::new));
        }
    }
}
