package se.delmos.statsbidrag.applications.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.SigningId;
import se.delmos.statsbidrag.applications.model.SignaturesAtStake;
import se.delmos.statsbidrag.applications.model.Typing;
import se.delmos.statsbidrag.applications.usecase.SaveAnswer;
import se.delmos.statsbidrag.applications.usecase.Saved.Contest;
import se.delmos.statsbidrag.applications.usecase.VoidSignatures;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** Saves one answer while it is being written. Answers the script of the page: {@code autosave.js}. */
@Controller
class AnswerController {

    private static final int LONGEST_WRITER = 40;

    private final SaveAnswer saveAnswer;
    private final VoidSignatures voidSignatures;
    private final MessageSource texts;

    AnswerController(SaveAnswer saveAnswer, VoidSignatures voidSignatures, MessageSource texts) {
        this.saveAnswer = saveAnswer;
        this.voidSignatures = voidSignatures;
        this.texts = texts;
    }

    /** Saves an answer; 412 with whose signatures that would void, 409 with the other text when somebody else changed it, 422 with a sentence when it cannot be kept. */
    @PostMapping("/mina-sidor/ansokningar/{id}/del/{section}/svar")
    ResponseEntity<Map<String, ?>> save(
            @PathVariable ApplicationId id, @PathVariable String section, @ModelAttribute Written written) {
        var locale = LocaleContextHolder.getLocale();
        try {
            written.told().ifPresent(signing -> voidSignatures.voidRound(id, signing));
            var saved = saveAnswer.save(id, written.in(section));
            return saved.contests().stream()
                    .findFirst()
                    .map(contest -> contested(contest, saved.revision(), locale))
                    .orElseGet(() -> ResponseEntity.ok(
                            Map.of("revision", saved.revision(), "time", Display.clock(saved.at(), locale))));
        } catch (SignaturesAtStake atStake) {
            var sentence = texts.getMessage(atStake.key(), atStake.arguments(), locale);
            return ResponseEntity.status(HttpStatus.PRECONDITION_FAILED)
                    .body(Map.of("signing", atStake.signing().toString(), "sentence", sentence));
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

    /** One answer as the script sends it; {@code signing} is the round that the person has chosen to void. */
    record Written(
            String field,
            String text,
            int revision,
            String writer,
            @Nullable String signing) {

        Optional<SigningId> told() {
            return Optional.ofNullable(signing).filter(id -> !id.isEmpty()).map(SigningId::of);
        }

        Typing in(String section) {
            var window = writer.substring(0, Math.min(writer.length(), LONGEST_WRITER));
            return new Typing(section, revision, window, Map.of(field, text));
        }
    }
}
