package se.delmos.statsbidrag.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.applications.model.Typing;
import se.delmos.statsbidrag.applications.usecase.SaveAnswer;

/** A joint application has been submitted, and is changed before the deadline. */
class PartnerChangesTests extends JointApplicationTest {

    @BeforeEach
    void submitAndChange() throws Exception {
        ask("Håller lokalen", "20 000");
        answer(signatory, true, "Vi är med.");
        send("granska").andExpect(redirectedUrl(path("kvitto")));
        send("andra");
    }

    @Test
    @Rule("R-PROC-05")
    void keepsTheConfirmationWhenSomethingElseChanges() throws Exception {
        get(scene.jonas(), path("partner"))
                .andExpect(content().string(containsString("faller bara när ni ändrar den partnerns egen del")));
        as(
                scene.jonas(),
                () -> beans.getBean(SaveAnswer.class)
                        .save(id, new Typing("activity", 99, "scene", Map.of("title", "Läxhjälp på Nygatan"))));

        assertThat(own().isConfirmed()).isTrue();
        send("granska").andExpect(redirectedUrl(path("kvitto")));
    }

    @Test
    @Rule("R-PROC-05")
    void asksAgainWhenThePartChangesAndCountsAsSentUntilChangesAreSubmitted() throws Exception {
        change("Leder arbetet", "5 000").andExpect(redirectedUrl(path("partner")));

        send("granska").andExpect(status().isUnprocessableContent());
        get(scene.jonas(), path("kvitto"))
                .andExpect(content().string(containsString("Håller lokalen")))
                .andExpect(content().string(not(containsString("Leder arbetet"))));

        answer(signatory, true, "Vi leder.");
        get(scene.jonas(), path("kvitto")).andExpect(content().string(not(containsString("Leder arbetet"))));
        send("granska").andExpect(redirectedUrl(path("kvitto")));
        get(scene.jonas(), path("kvitto"))
                .andExpect(content().string(containsString("Leder arbetet")))
                .andExpect(content().string(not(containsString("Håller lokalen"))));
    }

    @Test
    void hasThePartnersItWasSubmittedWithWhenChangesAreLetBe() throws Exception {
        send("partner/" + own().id() + "/ta-bort");
        get(scene.jonas(), path("kvitto")).andExpect(content().string(containsString("Vi är med.")));
        number = freeNumber();
        register(number);
        ask("Kom med sent", "");

        send("avbryt");

        assertThat(partnerships.of(id)).singleElement().satisfies(part -> {
            assertThat(part.isConfirmed()).isTrue();
            assertThat(part.terms().duty()).isEqualTo("Håller lokalen");
        });
        get(scene.jonas(), path("kvitto"))
                .andExpect(content().string(containsString("Vi är med.")))
                .andExpect(content().string(not(containsString("Kom med sent"))));
    }
}
