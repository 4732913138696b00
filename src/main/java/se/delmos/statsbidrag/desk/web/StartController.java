package se.delmos.statsbidrag.desk.web;

import java.security.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.delmos.statsbidrag.desk.usecase.ShowStart;

/** The public start page and the pages about the service. */
@Controller
class StartController {

    private final ShowStart showStart;

    StartController(ShowStart showStart) {
        this.showStart = showStart;
    }

    @GetMapping("/")
    String start(@RequestParam Optional<String> utloggad, @Nullable Principal person, Model model) {
        if (utloggad.isPresent() && person == null) {
            model.addAttribute("notice", "start.signed-out");
        }
        model.addAttribute("page", showStart.show());
        return "start/start";
    }

    @GetMapping("/om")
    String about() {
        return "start/about";
    }

    @GetMapping("/tillganglighet")
    String accessibility() {
        return "start/accessibility";
    }
}
