package se.delmos.statsbidrag.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.identity.Actor;

/** The lead applicant lets a partner write in the draft. */
class PartnerWritesTests extends JointApplicationTest {

    private static final String SECTION = "del/activity";

    @Autowired
    private JdbcTemplate sql;

    private Actor writer;

    @BeforeEach
    void askThePartner() throws Exception {
        writer = member(partner, "Vera Skrivare", MemberRight.WRITER);
        ask("Håller lokalen", "");
    }

    @Test
    @Rule("R-PROC-05")
    void writesAnswersWhileItMayAndReadsElse() throws Exception {
        get(writer, path(SECTION)).andExpect(status().isForbidden());
        write(writer).andExpect(status().isForbidden());

        let(scene.jonas(), true).andExpect(redirectedUrl(path("partner")));
        get(writer, page()).andExpect(content().string(containsString(path(SECTION))));
        get(writer, path(SECTION)).andExpect(content().string(containsString("href=\"" + page())));
        write(writer).andExpect(redirectedUrl(page()));
        autosave(writer).andExpect(status().isOk());
        get(scene.jonas(), path(SECTION))
                .andExpect(content().string(containsString("Läxhjälp med partner")))
                .andExpect(content().string(containsString("Vera Skrivare")));

        let(scene.jonas(), false);
        get(writer, page()).andExpect(content().string(not(containsString(path(SECTION)))));
        write(writer).andExpect(status().isForbidden());
        autosave(writer).andExpect(status().isForbidden());
        assertThat(sql.queryForList("select content from audit.audit_record", String.class))
                .filteredOn(record -> record.contains(own().id().toString()) && record.contains("mayWrite"))
                .hasSize(2);
    }

    @Test
    @Rule("R-PROC-05")
    void doesNothingButWrite() throws Exception {
        let(scene.jonas(), true);
        answer(signatory, true, "");

        for (var page : List.of("", "granska", "partner", "underskrifter", "tidigare")) {
            get(signatory, path(page)).andExpect(status().isForbidden());
        }
        for (var deed : List.of(
                "granska",
                "underskrifter",
                "avbryt",
                "partner/" + own().id() + "/ta-bort",
                "partner/" + own().id() + "/skriva?allowed=true")) {
            post(signatory, deed).andExpect(status().isForbidden());
        }
        send("granska").andExpect(redirectedUrl(path("kvitto")));
        post(signatory, "aterta").andExpect(status().isForbidden());
        post(signatory, "andra").andExpect(status().isForbidden());
        get(signatory, path(SECTION)).andExpect(redirectedUrl(page()));
    }

    @Test
    void isWrittenOnlyByWritersOfThatPartner() throws Exception {
        let(scene.jonas(), true);

        get(reader, path(SECTION)).andExpect(status().isForbidden());
        write(reader).andExpect(status().isForbidden());
        get(scene.outsider(), path(SECTION)).andExpect(status().isForbidden());
        let(writer, true).andExpect(status().isForbidden());
    }

    private ResultActions let(Actor person, boolean allowed) throws Exception {
        return post(person, "partner/" + own().id() + "/skriva?allowed=" + allowed);
    }

    private ResultActions post(Actor person, String what) throws Exception {
        return mvc.perform(
                MockMvcRequestBuilders.post(path(what)).with(signedIn(person)).with(token()));
    }

    private ResultActions write(Actor person) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.post(path(SECTION))
                .with(signedIn(person))
                .with(token())
                .param("_revision", "99")
                .param("title", "Läxhjälp med partner"));
    }

    private ResultActions autosave(Actor person) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.post(path(SECTION + "/svar"))
                .with(signedIn(person))
                .with(token())
                .param("field", "answer-plan")
                .param("text", "Vi leder två grupper.")
                .param("revision", "99")
                .param("writer", "vera"));
    }
}
