package se.delmos.statsbidrag.applications;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.ResultActions;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.identity.Actor;

/** Begins with an application that has been handed in to a call that is still open. */
abstract class HandedInTest extends ApplicationTest {

    @Autowired
    BeanFactory beans;

    private Instant before;
    Scene scene;
    CallId call;
    ApplicationId id;

    @BeforeEach
    void handIn() throws Exception {
        before = clock.instant();
        scene = new Scene(beans);
        call = scene.openCall();
        id = scene.written(call);
        send(scene.maria(), "granska").andExpect(redirectedUrl(path("kvitto")));
    }

    @AfterEach
    void restoreTheClock() {
        clock.moveTo(before);
    }

    ResultActions send(Actor person, String what) throws Exception {
        return mvc.perform(post(path(what)).with(signedIn(person)).with(token()));
    }

    Document page(RequestBuilder request) throws Exception {
        return Jsoup.parse(mvc.perform(request)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    ResultActions show(String what) throws Exception {
        return mvc.perform(get(path(what)).with(signedIn(scene.jonas())));
    }

    String path(String page) {
        return "/mina-sidor/ansokningar/" + id + (page.isEmpty() ? "" : "/" + page);
    }
}
