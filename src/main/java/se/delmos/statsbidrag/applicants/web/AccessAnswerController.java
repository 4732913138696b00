package se.delmos.statsbidrag.applicants.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.delmos.statsbidrag.applicants.AccessRequestId;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applicants.usecase.AnswerAccessRequest;

/** Answers to those who ask to be let into an organisation. */
@Controller
class AccessAnswerController {

    private final AnswerAccessRequest answerAccessRequest;

    AccessAnswerController(AnswerAccessRequest answerAccessRequest) {
        this.answerAccessRequest = answerAccessRequest;
    }

    @PostMapping("/mina-sidor/organisation/{id}/fragor/{request}")
    String byMember(
            @PathVariable ApplicantId id,
            @PathVariable AccessRequestId request,
            @RequestParam(required = false) @Nullable MemberRight right,
            RedirectAttributes redirect) {
        answer(request, right, redirect);
        return "redirect:/mina-sidor/organisation/" + id;
    }

    @PostMapping("/handlaggning/organisationer/{id}/fragor/{request}")
    String byOfficer(
            @PathVariable ApplicantId id,
            @PathVariable AccessRequestId request,
            @RequestParam(required = false) @Nullable MemberRight right,
            RedirectAttributes redirect) {
        answer(request, right, redirect);
        return "redirect:/handlaggning/organisationer/" + id;
    }

    private void answer(AccessRequestId request, @Nullable MemberRight right, RedirectAttributes redirect) {
        answerAccessRequest.answer(request, Optional.ofNullable(right));
        redirect.addFlashAttribute(
                "notice", right == null ? "applicants.access.declined" : "applicants.access.granted");
    }
}
