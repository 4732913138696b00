package se.delmos.statsbidrag.notifications.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.delmos.statsbidrag.notifications.usecase.PreviewTemplate;
import se.delmos.statsbidrag.notifications.usecase.ResendNotice;
import se.delmos.statsbidrag.notifications.usecase.ShowLog;

/** The administrator's pages of mail: templates, their previews, and the log of what was sent. */
@Controller
@RequestMapping("/administration/utskick")
class NoticeController {

    private final ShowLog showLog;
    private final PreviewTemplate previewTemplate;
    private final ResendNotice resendNotice;

    NoticeController(ShowLog showLog, PreviewTemplate previewTemplate, ResendNotice resendNotice) {
        this.showLog = showLog;
        this.previewTemplate = previewTemplate;
        this.resendNotice = resendNotice;
    }

    @GetMapping
    String log(
            @RequestParam(defaultValue = "") String arende,
            @RequestParam(defaultValue = "false") boolean misslyckade,
            @RequestParam(defaultValue = "1") int sida,
            Model model) {
        model.addAttribute("page", showLog.show(arende, misslyckade, Math.max(1, sida)));
        return "notifications/log";
    }

    @GetMapping("/mallar/{key}")
    String preview(@PathVariable String key, Model model) {
        model.addAttribute("page", previewTemplate.preview(key));
        return "notifications/template";
    }

    @PostMapping("/{id}/skicka-igen")
    String resend(@PathVariable UUID id, RedirectAttributes redirect) {
        var left = resendNotice.resend(id);
        redirect.addFlashAttribute("notice", left ? "notifications.resend.left" : "notifications.resend.waits");
        return "redirect:/administration/utskick";
    }
}
