package se.delmos.statsbidrag.calls.web;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.usecase.ListPublishedCalls;
import se.delmos.statsbidrag.calls.usecase.ShowCall;

/** The public pages of calls. */
@Controller
class CallController {

    private final ListPublishedCalls listPublishedCalls;
    private final ShowCall showCall;

    CallController(ListPublishedCalls listPublishedCalls, ShowCall showCall) {
        this.listPublishedCalls = listPublishedCalls;
        this.showCall = showCall;
    }

    @GetMapping("/utlysningar")
    String list(Model model, Locale locale) {
        model.addAttribute("page", CallListPage.of(listPublishedCalls.list(), locale));
        return "calls/list";
    }

    @GetMapping("/utlysningar/{id}")
    String show(@PathVariable CallId id, Model model, Locale locale) {
        model.addAttribute("page", CallPage.of(showCall.show(id), locale));
        return "calls/call";
    }
}
