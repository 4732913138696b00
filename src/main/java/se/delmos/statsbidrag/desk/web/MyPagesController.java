package se.delmos.statsbidrag.desk.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.delmos.statsbidrag.desk.usecase.ShowMyPages;

/** The applicant's own pages. */
@Controller
class MyPagesController {

    private final ShowMyPages myPages;

    MyPagesController(ShowMyPages myPages) {
        this.myPages = myPages;
    }

    @GetMapping("/mina-sidor")
    String show(Model model) {
        var page = myPages.show();
        page.ifPresent(shown -> model.addAttribute("page", shown));
        return page.isPresent() ? "desk/my-pages" : "redirect:/mina-sidor/organisation";
    }
}
