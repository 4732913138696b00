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
    ModelAndView show(@PathVariable ApplicationId id, @PathVariable String section) {
        return view(id, section, Retold.nothing());
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
            var view = view(id, section, new Retold(List.of(), atStake.held()));
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
            redirect.addFlashAttribute(
                    "receipts",
                    saved.receipts().values().stream().flatMap(List::stream).toList());
            redirect.addFlashAttribute("notice", carried.stays() ? null : "applications.saved.notice");
            return new ModelAndView("redirect:"
                    + (carried.stays()
                            ? "/mina-sidor/ansokningar/" + id + "/del/" + section + saved.anchor()
                            : saved.home()));
        }
        return again(id, section, gaps);
    }

    private ModelAndView again(ApplicationId id, String section, List<FormGap> gaps) {
        var view = view(id, section, new Retold(gaps, Map.of()));
        view.addObject("faulty", true);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private ModelAndView besideTheOther(ApplicationId id, SentSection carried, Saved saved) {
        var own = saved.contests().stream()
                .map(Contest::path)
                .collect(Collectors.toMap(path -> path, carried.content()::typed));
        var view = view(id, carried.content().section(), new Retold(List.of(), own));
        view.addObject("contests", saved.contests());
        view.setStatus(HttpStatus.CONFLICT);
        return view;
    }

    private ModelAndView view(ApplicationId id, String section, Retold retold) {
        var page = showSection.show(id, section, retold);
        return page.submitted()
                ? new ModelAndView("redirect:" + page.home())
                : new ModelAndView("applications/section", "page", page)
                        .addObject("lock", textLock.keyOf(currentActor.require().id()));
    }
}
