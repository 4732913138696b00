package se.delmos.statsbidrag.decisions.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.decisions.usecase.DownloadMyLetter;
import se.delmos.statsbidrag.decisions.usecase.ShowMyDecision;

@Controller
@RequestMapping("/mina-sidor/beslut/{id}")
class MyDecisionController {

    private final ShowMyDecision showMyDecision;
    private final DownloadMyLetter downloadMyLetter;

    MyDecisionController(ShowMyDecision showMyDecision, DownloadMyLetter downloadMyLetter) {
        this.showMyDecision = showMyDecision;
        this.downloadMyLetter = downloadMyLetter;
    }

    @GetMapping
    String show(@PathVariable ApplicationId id, Model model) {
        model.addAttribute("decision", showMyDecision.show(id));
        return "decisions/mine";
    }

    @GetMapping("/brev")
    ResponseEntity<byte[]> letter(@PathVariable ApplicationId id) {
        return downloadMyLetter.download(id).response();
    }
}
