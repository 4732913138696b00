package se.delmos.statsbidrag.applications.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applications.SigningId;
import se.delmos.statsbidrag.applications.model.SignaturesAtStake;
import se.delmos.statsbidrag.applications.model.Typing;
import se.delmos.statsbidrag.applications.usecase.Saved;
import se.delmos.statsbidrag.applications.usecase.Saved.Contest;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** Answers the script that saves one answer while it is being written: {@code autosave.js}. */
@Component
class Autosave {

    private static final int LONGEST_WRITER = 40;

    private final MessageSource texts;

    Autosave(MessageSource texts) {
        this.texts = texts;
    }

    /** Saves an answer; 412 with whose signatures that would void, 409 with the other text when somebody else changed it, 422 with a sentence when it cannot be kept. */
    ResponseEntity<Map<String, ?>> answer(Supplier<Saved> saving) {
        var locale = LocaleContextHolder.getLocale();
        try {
            return told(onceMoreWhereTwoBegan(saving), locale);
        } catch (SignaturesAtStake atStake) {
            var sentence = texts.getMessage(atStake.key(), atStake.arguments(), locale);
            return ResponseEntity.status(HttpStatus.PRECONDITION_FAILED)
                    .body(Map.of("signing", atStake.signing().toString(), "sentence", sentence));
        } catch (RuleViolation refused) {
            var sentence = texts.getMessage(refused.key(), refused.arguments(), locale);
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(Map.of("sentence", sentence));
        }
    }

    /** Two first answers that arrive at once both begin the draft; that which comes second finds it when it tries again. */
    private static Saved onceMoreWhereTwoBegan(Supplier<Saved> saving) {
        try {
            return saving.get();
        } catch (DataIntegrityViolationException begunMeanwhile) {
            return saving.get();
        }
    }

    private ResponseEntity<Map<String, ?>> told(Saved saved, Locale locale) {
        return saved.contests().stream()
                .findFirst()
                .map(contest -> contested(contest, saved.revision(), locale))
                .orElseGet(() -> ResponseEntity.ok(
                        Map.of("revision", saved.revision(), "time", Display.clock(saved.at(), locale))));
    }

    private ResponseEntity<Map<String, ?>> contested(Contest contest, int revision, Locale locale) {
        var key = contest.own() ? "applications.autosave.contested.own" : "applications.autosave.contested";
        var sentence = texts.getMessage(key, new Object[] {contest.by(), Display.clock(contest.at(), locale)}, locale);
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .body(Map.of("revision", revision, "theirs", contest.typed(), "sentence", sentence));
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
            return new Typing(section, revision, window(writer), Map.of(field, text));
        }
    }

    /** Returns the name of a window, no longer than can be kept. */
    static String window(String writer) {
        return writer.substring(0, Math.min(writer.length(), LONGEST_WRITER));
    }
}
