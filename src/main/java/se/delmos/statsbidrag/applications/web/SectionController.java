package se.delmos.statsbidrag.applications.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.model.SignaturesAtStake;
import se.delmos.statsbidrag.applications.usecase.SaveSection;
import se.delmos.statsbidrag.applications.usecase.Saved;
import se.delmos.statsbidrag.applications.usecase.Saved.Contest;
import se.delmos.statsbidrag.applications.usecase.ShowSection;
import se.delmos.statsbidrag.applications.usecase.ShowSection.Retold;
import se.delmos.statsbidrag.applications.usecase.VoidSignatures;
import se.delmos.statsbidrag.forms.FormGap;
import se.delmos.statsbidrag.identity.CurrentActor;

/** Shows and saves a section of a draft; the same for all sections, whatever they ask. */
@Controller
@RequestMapping("/mina-sidor/ansokningar/{id}/del/{section}")
class SectionController {

    private final ShowSection showSection;
    private final SaveSection saveSection;
    private final VoidSignatures voidSignatures;
    private final CurrentActor currentActor;
    private final TextLock textLock;
    private final GapTexts texts;

    SectionController(
            ShowSection showSection,
            SaveSection saveSection,
            VoidSignatures voidSignatures,
            CurrentActor currentActor,
            TextLock textLock,
            GapTexts texts) {
        this.showSection = showSection;
        this.saveSection = saveSection;
        this.voidSignatures = voidSignatures;
        this.currentActor = currentActor;
        this.textLock = textLock;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable ApplicationId id,
            @PathVariable String section,
            @RequestParam(defaultValue = "") String granska) {
        return view(id, section, Retold.nothing(), CheckedRow.of(granska));
    }

    /**
     * Saves what was typed and the files that were chosen. Shows it again where it cannot be handed in as it stands, or where
     * somebody was faster, or has signed.
     */
    @PostMapping
    ModelAndView save(
            @PathVariable ApplicationId id,
            @PathVariable String section,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            RedirectAttributes redirect) {
        var carried = SentSection.of(section, sent, files);
        try {
            carried.voids().ifPresent(told -> voidSignatures.voidRound(id, told));
            return saved(id, carried, redirect);
        } catch (SignaturesAtStake atStake) {
            var view = view(id, section, new Retold(List.of(), atStake.held()), carried.row());
            view.addObject("held", true);
            view.setStatus(HttpStatus.CONFLICT);
            return view;
        }
    }

    private ModelAndView saved(ApplicationId id, SentSection carried, RedirectAttributes redirect) {
        var section = carried.content().section();
        var saved = saveSection.save(id, carried.content());
        if (!saved.contests().isEmpty()) {
            return besideTheOther(id, carried, saved);
        }
        var gaps = texts.gaps(section, carried, saved);
        if (gaps.isEmpty()) {
            redirect.addFlashAttribute("received", saved.receipts());
            redirect.addFlashAttribute("handed", "yes");
            return new ModelAndView("redirect:" + goingOn(id, carried, saved, redirect));
        }
        return again(id, carried, gaps);
    }

    /** Who changes rows or files stays; who came to change one answer goes back to where it is read through. */
    private static String goingOn(ApplicationId id, SentSection carried, Saved saved, RedirectAttributes redirect) {
        if (carried.stays()) {
            var section = carried.content().section();
            return "/mina-sidor/ansokningar/" + id + "/del/" + section
                    + carried.row().query() + saved.anchor();
        }
        carried.row()
                .question()
                .ifPresentOrElse(
                        question -> redirect.addFlashAttribute("changed", question),
                        () -> redirect.addFlashAttribute("notice", "applications.saved.notice"));
        return carried.row().orElse(id, saved.home());
    }

    private ModelAndView again(ApplicationId id, SentSection carried, List<FormGap> gaps) {
        var view = view(id, carried.content().section(), new Retold(gaps, Map.of()), carried.row());
        view.addObject("faulty", true);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private ModelAndView besideTheOther(ApplicationId id, SentSection carried, Saved saved) {
        var own = saved.contests().stream()
                .map(Contest::path)
                .collect(Collectors.toMap(path -> path, carried.content()::typed));
        var view = view(id, carried.content().section(), new Retold(List.of(), own), carried.row());
        view.addObject("contests", saved.contests());
        view.setStatus(HttpStatus.CONFLICT);
        return view;
    }

    private ModelAndView view(ApplicationId id, String section, Retold retold, CheckedRow row) {
        var page = showSection.show(id, section, retold);
        return page.submitted()
                ? new ModelAndView("redirect:" + page.home())
                : new ModelAndView("applications/section", "page", page)
                        .addObject("row", row)
                        .addObject("back", row.orElse(id, page.home()))
                        .addObject("lock", textLock.keyOf(currentActor.require().id()));
    }
}
