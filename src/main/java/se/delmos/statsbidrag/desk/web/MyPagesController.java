package se.delmos.statsbidrag.desk.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.delmos.statsbidrag.desk.usecase.ConfirmAddress;
import se.delmos.statsbidrag.desk.usecase.ShowMyNews;
import se.delmos.statsbidrag.desk.usecase.ShowMyPages;

/** The applicant's own pages. */
@Controller
class MyPagesController {

    private final ShowMyPages myPages;
    private final ShowMyNews myNews;
    private final ConfirmAddress confirmAddress;

    MyPagesController(ShowMyPages myPages, ShowMyNews myNews, ConfirmAddress confirmAddress) {
        this.myPages = myPages;
        this.myNews = myNews;
        this.confirmAddress = confirmAddress;
    }

    @GetMapping("/mina-sidor")
    String show(Model model) {
        var page = myPages.show();
        model.addAttribute("news", myNews.show());
        page.ifPresent(shown -> model.addAttribute("page", shown));
        return page.isPresent() ? "desk/my-pages" : "redirect:/mina-sidor/organisation";
    }

    @PostMapping("/mina-sidor/e-post/fungerar")
    String confirmAddress(RedirectAttributes redirect) {
        confirmAddress.confirm();
        redirect.addFlashAttribute("notice", "mypages.mail.confirmed");
        return "redirect:/mina-sidor";
    }
}
