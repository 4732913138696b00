package se.delmos.statsbidrag.screening.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.screening.usecase.SearchFunding;

/** Searching applications over all calls and other givers' awards. */
@Controller
@RequestMapping("/handlaggning/bidrag")
class FundingSearchController {

    private final SearchFunding searchFunding;

    FundingSearchController(SearchFunding searchFunding) {
        this.searchFunding = searchFunding;
    }

    @GetMapping
    ModelAndView search(@ModelAttribute("form") SearchForm form, BindingResult errors) {
        try {
            return new ModelAndView("screening/search", "page", searchFunding.search(form.words()));
        } catch (RuleViolation refused) {
            errors.rejectValue("sok", refused.key(), refused.arguments(), refused.key());
            return new ModelAndView(
                    "screening/search", Map.of("page", searchFunding.search("")), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }
}
