package se.delmos.statsbidrag.applications.web;

import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.model.Field;
import se.delmos.statsbidrag.applications.model.Typing;
import se.delmos.statsbidrag.applications.usecase.SaveDraft;
import se.delmos.statsbidrag.applications.usecase.SaveDraft.Contest;
import se.delmos.statsbidrag.applications.usecase.SaveDraft.Typed;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** Saves one answer while it is being written. Answers the script of the page: {@code autosave.js}. */
@Controller
class AnswerController {

    private static final int LONGEST_WRITER = 40;

    private final SaveDraft saveDraft;
    private final MessageSource texts;

    AnswerController(SaveDraft saveDraft, MessageSource texts) {
        this.saveDraft = saveDraft;
        this.texts = texts;
    }

    /** Saves an answer; 409 with the other text when somebody else changed it, 422 with a sentence when it cannot be kept. */
    @PostMapping("/mina-sidor/ansokningar/{id}/svar")
    ResponseEntity<Map<String, ?>> save(
            @PathVariable ApplicationId id,
            @RequestParam String field,
            @RequestParam String text,
            @RequestParam int revision,
            @RequestParam String writer) {
        var locale = LocaleContextHolder.getLocale();
        var asked = Field.named(field).orElseThrow(() -> new NotFound(field));
        var window = writer.substring(0, Math.min(writer.length(), LONGEST_WRITER));
        var typing = new Typing(asked.section(), revision, window, Map.of(asked, text.replace("\r\n", "\n")));
        try {
            var saved = saveDraft.save(new Typed(id, typing));
            return saved.contests().stream()
                    .findFirst()
                    .map(contest -> contested(contest, saved.revision(), locale))
                    .orElseGet(() -> ResponseEntity.ok(
                            Map.of("revision", saved.revision(), "time", Display.clock(saved.at(), locale))));
        } catch (RuleViolation refused) {
            var sentence = texts.getMessage(refused.key(), refused.arguments(), locale);
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(Map.of("sentence", sentence));
        }
    }

    private ResponseEntity<Map<String, ?>> contested(Contest contest, int revision, Locale locale) {
        var who = new Object[] {contest.by(), Display.clock(contest.at(), locale)};
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .body(Map.of(
                        "revision",
                        revision,
                        "theirs",
                        contest.typed(),
                        "sentence",
                        texts.getMessage("applications.autosave.contested", who, locale)));
    }
}
