package se.delmos.statsbidrag.registry.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.delmos.statsbidrag.documents.DocumentId;
import se.delmos.statsbidrag.registry.CaseNumber;
import se.delmos.statsbidrag.registry.usecase.DownloadRecord;
import se.delmos.statsbidrag.registry.usecase.ListDiary;
import se.delmos.statsbidrag.registry.usecase.ShowCase;

/** The diary for its readers. */
@Controller
@RequestMapping("/diarium")
class DiaryController {

    private final ListDiary listDiary;
    private final ShowCase showCase;
    private final DownloadRecord downloadRecord;

    DiaryController(ListDiary listDiary, ShowCase showCase, DownloadRecord downloadRecord) {
        this.listDiary = listDiary;
        this.showCase = showCase;
        this.downloadRecord = downloadRecord;
    }

    @GetMapping
    String diary(@RequestParam(defaultValue = "") String sok, @RequestParam(defaultValue = "1") int sida, Model model) {
        model.addAttribute("page", listDiary.list(sok, Math.max(1, sida)));
        return "registry/diary";
    }

    @GetMapping("/{year:[0-9]{4}}/{number:[0-9]{1,9}}")
    String diaryCase(@PathVariable int year, @PathVariable int number, Model model) {
        model.addAttribute("page", showCase.show(new CaseNumber(year, number)));
        return "registry/case";
    }

    @GetMapping("/handlingar/{document}")
    ResponseEntity<byte[]> download(@PathVariable DocumentId document) {
        return downloadRecord.download(document).response();
    }
}
