package se.delmos.statsbidrag.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import java.util.regex.Matcher;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.applications.model.Typing;
import se.delmos.statsbidrag.applications.usecase.SaveAnswer;
import se.delmos.statsbidrag.decisions.Cases;
import se.delmos.statsbidrag.forms.FormsWithMore;
import se.delmos.statsbidrag.kernel.Display;

/** An answer to a question that a change leaves unasked is told as falling away before the change is sent, and after. */
class FallenAnswersTests extends HandedInTest {

    private static final String QUESTIONS = """
            {"id": "tried", "type": "yes-no", "label": {"sv": "Har ni prövat det förut?"}, "required": true},
            {"id": "tried-text", "type": "long-text", "label": {"sv": "Vad lärde ni er?"}, "required": true,
             "when": {"question": "tried", "is": "yes"}},
            """;
    private static final String LEARNT = "Att bjuda in grannarna tidigt.";

    @BeforeEach
    void handInWithTheQuestion() throws Exception {
        call = scene.openCall(FormsWithMore.changed(
                beans,
                json -> json.replaceFirst(
                        "(?s)\\{\\s*\"id\": \"answer-use\"",
                        Matcher.quoteReplacement(QUESTIONS + "{\"id\": \"answer-use\""))));
        id = scene.written(call);
        write("tried", "yes");
        write("tried-text", LEARNT);
        send(scene.maria(), "granska").andExpect(redirectedUrl(path("kvitto")));
    }

    @Test
    void isToldBeforeAChangeIsSent() throws Exception {
        send(scene.jonas(), "andra");
        assertThat(read("granska").select("#gone-heading")).isEmpty();
        write("tried", "no");

        var gone = read("granska").select("section[aria-labelledby=gone-heading]");
        assertThat(gone.select("dt").eachText()).containsExactly("Vad lärde ni er?");
        assertThat(gone.select("dd").text()).isEqualTo(LEARNT);

        write("tried", "yes");
        assertThat(read("granska").select("#gone-heading")).isEmpty();
        assertThat(read("granska").text()).contains(LEARNT);
    }

    @Test
    void isToldTheOfficerAmongWhatACompletionChanged() throws Exception {
        clock.moveTo(
                Scene.LAST.plusDays(1).atTime(9, 0).atZone(Display.STOCKHOLM).toInstant());
        new Cases(beans).declareNone("Karin Holm", id);
        mvc.perform(post("/handlaggning/arenden/" + id + "/komplettering")
                        .with(signedIn("Karin Holm"))
                        .with(token())
                        .param("sections", "activity")
                        .param("what", "Svara på om ni har prövat det.")
                        .param("due", "2018-11-20"))
                .andExpect(status().is3xxRedirection());
        write("tried", "no");

        send(scene.maria(), "granska").andExpect(redirectedUrl(path("kvitto")));

        var told = page(get("/handlaggning/arenden/" + id).with(signedIn("Karin Holm")))
                .select("section[aria-labelledby=completions-heading]")
                .text();
        assertThat(told).contains("Vad lärde ni er?", LEARNT);
    }

    private void write(String question, String text) {
        scene.as(
                scene.maria(),
                () -> beans.getBean(SaveAnswer.class)
                        .save(id, new Typing("activity", 0, "test", Map.of(question, text))));
    }

    private Document read(String page) throws Exception {
        return page(get(path(page)).with(signedIn(scene.maria())));
    }
}
