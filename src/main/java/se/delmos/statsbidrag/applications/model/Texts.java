package se.delmos.statsbidrag.applications.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.identity.ActorId;

/**
 * The texts of a draft as several persons write them: two only meet where they write the same answer.
 *
 * @param answers the draft's own, which change
 * @param outdated takes what an answer was before, where that is worth keeping
 */
record Texts(Map<String, Answer> answers, Consumer<EarlierAnswer> outdated) {

    /**
     * Keeps what was typed, answer by answer, as a revision. Answers that somebody else has changed since the person saw them
     * and that differ stay as they are.
     */
    Kept keep(Typing typing, int revision, ActorId by, Instant now) {
        var contested = new ArrayList<String>();
        var changed = false;
        for (var entry : new TreeMap<>(typing.texts()).entrySet()) {
            var path = entry.getKey();
            var typed = entry.getValue();
            if (isAsBefore(path, typed)) {
                continue;
            }
            var answer = new Answer(typed, revision, typing.writer(), now, by.value());
            var before = answers.get(path);
            if (before != null && before.isNewerThan(typing)) {
                if (before.saysAs(typed)) {
                    continue;
                }
                contested.add(path);
                outdated.accept(EarlierAnswer.of(path, answer));
            } else {
                replace(path, before, answer);
                changed = true;
            }
        }
        return new Kept(List.copyOf(contested), changed);
    }

    private void replace(String path, @Nullable Answer before, Answer answer) {
        if (before != null && EarlierAnswer.isWorthKeeping(before, answer)) {
            outdated.accept(EarlierAnswer.of(path, before));
        }
        answers.put(path, answer);
    }

    private boolean isAsBefore(String path, String typed) {
        var before = answers.get(path);
        return before == null ? typed.isBlank() : before.typed().equals(typed);
    }

    /** Takes over answers from elsewhere, as if they had been typed before anything was saved. */
    void fill(Map<String, String> from, ActorId by, Instant now) {
        from.forEach((path, text) -> answers.put(path, new Answer(text, 0, "", now, by.value())));
    }

    /** What became of it: the paths that are contested, and whether anything is other than before. */
    record Kept(List<String> contested, boolean changed) {}
}
