package se.delmos.statsbidrag.workflow.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.delmos.statsbidrag.workflow.usecase.CompareProcesses;
import se.delmos.statsbidrag.workflow.usecase.MendProcesses;
import se.delmos.statsbidrag.workflow.usecase.RetryEvents;

/** Shows whether the processes agree with the cases, and mends what does not. */
@Controller
@RequestMapping("/administration/processer")
class ProcessController {

    private static final String PAGE = "redirect:/administration/processer";

    private final CompareProcesses comparison;
    private final MendProcesses processes;
    private final RetryEvents events;

    ProcessController(CompareProcesses comparison, MendProcesses processes, RetryEvents events) {
        this.comparison = comparison;
        this.processes = processes;
        this.events = events;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("report", comparison.compare());
        return "workflow/processes";
    }

    @PostMapping("/bygg-om")
    String mend(RedirectAttributes redirect) {
        processes.mend();
        redirect.addFlashAttribute("notice", "workflow.processes.mended");
        return PAGE;
    }

    @PostMapping("/skicka-om")
    String retry(RedirectAttributes redirect) {
        events.retry();
        redirect.addFlashAttribute("notice", "workflow.processes.retried");
        return PAGE;
    }
}
