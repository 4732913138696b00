package se.delmos.statsbidrag.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.StatementCounting;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.platform.Maintenance;

/** What people are told while the service is closed, above all of their deadline. */
class UnavailableTests extends ApplicationTest {

    private static final String OPENS = "2018-11-12T22:00:00Z";

    @Test
    void saysWhatHappensToTheDeadlineInBothLanguagesAndAsksTheDatabaseNothing() {
        var maria = person("Maria Lindqvist");
        for (var language : new String[] {"sv", "en"}) {
            var statements = StatementCounting.during(() -> show(maria, language));

            assertThat(statements).isZero();
        }
    }

    @Test
    void answersSoWhenTheDatabaseIsSilent() {
        var answer = new Refusals(currentActor)
                .unavailable(new CannotCreateTransactionException("no connection"), new MockHttpServletRequest());

        assertThat(answer.getStatus()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(answer.getViewName()).isEqualTo("error/unavailable");
    }

    @Test
    void closesUntilTheMomentThatWasSetAndTellsWhenToComeBack() throws IOException {
        var answer = new MockHttpServletResponse();

        assertThat(at("2018-11-12T21:59:00Z").preHandle(new MockHttpServletRequest(), answer, this))
                .isFalse();
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("61");
        assertThat(at(OPENS).preHandle(new MockHttpServletRequest(), answer, this))
                .isTrue();
    }

    @Test
    void isOpenUnlessSomebodyHasClosedIt() throws IOException {
        assertThat(new Maintenance("", clock)
                        .preHandle(new MockHttpServletRequest(), new MockHttpServletResponse(), this))
                .isTrue();
    }

    private static Maintenance at(String now) {
        return new Maintenance(OPENS, Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }

    private void show(Actor person, String language) {
        try {
            mvc.perform(get("/error?lang=" + language)
                            .with(signedIn(person))
                            .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 503))
                    .andExpect(status().isServiceUnavailable())
                    .andExpect(content()
                            .string(allOf(
                                    containsString("22 "),
                                    containsString("registrator@delmos.example.se"),
                                    containsString("lang=\"" + language),
                                    not(containsString("??")))));
        } catch (Exception unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }
}
