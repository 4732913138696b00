package se.delmos.statsbidrag.calls;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.applications.Scene;
import se.delmos.statsbidrag.calls.usecase.CancelCall;
import se.delmos.statsbidrag.calls.usecase.ListCalls;
import se.delmos.statsbidrag.calls.usecase.PreviewCall;
import se.delmos.statsbidrag.identity.Role;

class FollowCallsTests extends ApplicationTest {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private ListCalls listCalls;

    @Autowired
    private PreviewCall previewCall;

    @Autowired
    private CancelCall cancelCall;

    @Autowired
    private Calls calls;

    private CallId id;

    @BeforeEach
    void publishACall() {
        id = new Scene(beans).openCall();
    }

    @Test
    void givesTheLastDayAsACalendarFile() throws Exception {
        mvc.perform(get("/utlysningar/" + id)).andExpect(content().string(containsString(calendar(id))));
        mvc.perform(get(calendar(id)))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/calendar;charset=UTF-8"))
                .andExpect(header().string("Content-Disposition", containsString("sista-dag.ics")))
                .andExpect(content()
                        .string(allOf(
                                containsString("UID:" + id + "@statsbidrag\r\n"),
                                containsString("DTEND:20181112T230000Z\r\n"),
                                containsString("SUMMARY:Sista dag att söka: Utlysning Scen "))));
    }

    @Test
    void givesNoCalendarFileOfADraft() throws Exception {
        var draft = as(Role.ADMINISTRATOR, listCalls::list).stream()
                .filter(call -> call.status() == CallStatus.DRAFT)
                .findFirst()
                .orElseThrow();

        mvc.perform(get(calendar(draft.id()))).andExpect(status().isNotFound());
        mvc.perform(get(calendar(CallId.create()))).andExpect(status().isNotFound());
    }

    @Test
    void tellsOfPublishedCallsInAFeedThatTheListPointsAt() throws Exception {
        mvc.perform(get("/utlysningar"))
                .andExpect(content()
                        .string(allOf(
                                containsString("rel=\"alternate\" type=\"application/atom+xml\""),
                                containsString("Följ utlysningarna i en flödesläsare"))));
        mvc.perform(get("/utlysningar/flode.xml"))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("application/atom+xml"))
                .andExpect(content()
                        .string(allOf(
                                containsString("<id>urn:uuid:" + id + "</id>"),
                                containsString("http://localhost/utlysningar/" + id),
                                not(containsString("Lokala nätverk, våren 2019")))));
    }

    @Test
    void tellsThatACallIsCancelled() throws Exception {
        as(Role.ADMINISTRATOR, () -> {
            var version = previewCall.preview(id).version();
            cancelCall.cancel(id, version, "Pengarna drogs in.");
        });

        mvc.perform(get(calendar(id))).andExpect(content().string(containsString("STATUS:CANCELLED\r\n")));
        mvc.perform(get("/utlysningar/flode.xml"))
                .andExpect(content()
                        .string(containsString(
                                "<title>Inställd: " + calls.require(id).title() + "</title>")));
    }

    private static String calendar(CallId id) {
        return "/utlysningar/" + id + "/kalender.ics";
    }
}
