package se.delmos.statsbidrag.desk.web;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.desk.usecase.DownloadCaseFile;
import se.delmos.statsbidrag.desk.usecase.ShowCaseNews;
import se.delmos.statsbidrag.desk.usecase.ShowCasePage;
import se.delmos.statsbidrag.desk.usecase.ShowEndedCase;
import se.delmos.statsbidrag.desk.usecase.ShowQueue;
import se.delmos.statsbidrag.desk.usecase.ShowUnread;
import se.delmos.statsbidrag.documents.AttachmentId;

/** The work queue and the case page. */
@Controller
class QueueController {

    private final ShowQueue queue;
    private final ShowCasePage cases;
    private final ShowEndedCase endedCases;
    private final ShowCaseNews news;
    private final ShowUnread unread;
    private final DownloadCaseFile downloadCaseFile;

    QueueController(
            ShowQueue queue,
            ShowCasePage cases,
            ShowEndedCase endedCases,
            ShowCaseNews news,
            ShowUnread unread,
            DownloadCaseFile downloadCaseFile) {
        this.queue = queue;
        this.cases = cases;
        this.endedCases = endedCases;
        this.news = news;
        this.unread = unread;
        this.downloadCaseFile = downloadCaseFile;
    }

    @GetMapping("/handlaggning")
    String queue(QueueForm form, Model model) {
        model.addAttribute("page", new QueuePage(queue.show(form.filter())));
        model.addAttribute("unread", unread.show());
        return "desk/queue";
    }

    @GetMapping("/handlaggning/arenden/{id}")
    String show(@PathVariable ApplicationId id, Model model) {
        var over = endedCases.show(id);
        if (over.isPresent()) {
            model.addAttribute("page", over.get());
            return "desk/ended-case";
        }
        model.addAttribute("page", cases.show(id));
        model.addAttribute("news", news.show(id));
        return "desk/case";
    }

    @GetMapping("/handlaggning/arenden/{id}/filer/{file}")
    ResponseEntity<InputStreamResource> file(@PathVariable ApplicationId id, @PathVariable AttachmentId file) {
        return downloadCaseFile.download(id, file).response();
    }
}
