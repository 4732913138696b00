package se.delmos.statsbidrag.applications;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.Display;

/** What an organisation wrote before, it need not write again. */
class CarriedOverTests extends HandedInTest {

    @Test
    void carriesAnswersFromAnApplicationThatWasTakenBack() throws Exception {
        send(scene.maria(), "aterta").andExpect(redirectedUrl(path("kvitto")));

        mvc.perform(get("/mina-sidor/ansokningar/ny?utlysning=" + call).with(signedIn(scene.jonas())))
                .andExpect(content().string(containsString("Läxhjälp på Åsgatan")));
    }

    @Test
    void carriesAnswersFromAnEarlierApplication() throws Exception {
        var next = scene.openCall();
        mvc.perform(get("/mina-sidor/ansokningar/ny?utlysning=" + next).with(signedIn(scene.jonas())))
                .andExpect(content().string(containsString("Läxhjälp på Åsgatan")));
        var started = mvc.perform(post("/mina-sidor/ansokningar/ny")
                        .with(signedIn(scene.jonas()))
                        .with(token())
                        .param("utlysning", next.toString())
                        .param("fran", id.toString()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();

        mvc.perform(get(started + "/del/activity").with(signedIn(scene.jonas())))
                .andExpect(content().string(containsString("Läxhjälp på Åsgatan")));
        mvc.perform(post("/mina-sidor/ansokningar/ny")
                        .with(signedIn(new Scene(beans).jonas()))
                        .with(token())
                        .param("utlysning", next.toString())
                        .param("fran", id.toString()))
                .andExpect(status().isNotFound());
    }

    @Test
    void carriesTheExpressionOfInterestIntoTheApplication() throws Exception {
        var invited = scene.call(LocalDate.of(2018, 11, 6), Scene.LAST, true);
        mvc.perform(post("/mina-sidor/intresseanmalan/" + invited)
                .with(signedIn(scene.jonas()))
                .with(token())
                .param("text", "Vi vill kartlägga Sätra."));
        as(Role.CASE_OFFICER, () -> {
            var interests = beans.getBean(se.delmos.statsbidrag.applications.usecase.ListInterests.class);
            var answer = beans.getBean(se.delmos.statsbidrag.applications.usecase.AnswerInterest.class);
            interests.list(invited).lines().forEach(line -> answer.answer(line.id(), true, ""));
        });
        clock.moveTo(LocalDate.of(2018, 11, 6).atStartOfDay(Display.STOCKHOLM).toInstant());
        id = scene.start(invited);

        show("del/activity").andExpect(content().string(containsString("Vi vill kartlägga Sätra.")));
    }
}
