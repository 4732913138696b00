package se.delmos.statsbidrag.calls.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.usecase.FollowCalls;
import se.delmos.statsbidrag.calls.usecase.NoteDeadline;

/** Calls for programs that people use to remember and to follow: a calendar file of each, a feed of all. */
@Controller
@RequestMapping("/utlysningar")
class CallNewsController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final MediaType ATOM = new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8);

    private final NoteDeadline noteDeadline;
    private final FollowCalls followCalls;
    private final CallNewsTexts texts;

    CallNewsController(NoteDeadline noteDeadline, FollowCalls followCalls, CallNewsTexts texts) {
        this.noteDeadline = noteDeadline;
        this.followCalls = followCalls;
        this.texts = texts;
    }

    @GetMapping("/{id}/kalender.ics")
    ResponseEntity<byte[]> calendar(@PathVariable CallId id, Locale locale) {
        var file = CalendarFile.of(texts.deadline(noteDeadline.note(id), locale));
        var disposition =
                ContentDisposition.attachment().filename("sista-dag.ics").build();
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(file);
    }

    @GetMapping("/flode.xml")
    ResponseEntity<byte[]> feed(Locale locale) {
        var feed = AtomFeed.of(texts.head(locale), texts.entries(followCalls.follow(), locale));
        return ResponseEntity.ok().contentType(ATOM).body(feed);
    }
}
