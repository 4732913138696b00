package se.delmos.statsbidrag.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.review.usecase.DeclareConflict;

/** One organisation applies with another, which confirms its own part before the application is handed in. */
class PartnersTests extends JointApplicationTest {

    @Test
    @Rule("R-PROC-05")
    void isHandedInWhenThePartnerHasConfirmedItsOwnPart() throws Exception {
        ask("Håller lokalen", "20 000").andExpect(redirectedUrl(path("partner")));
        send("granska").andExpect(status().isUnprocessableContent());
        get(scene.maria(), path("granska"))
                .andExpect(content().string(containsString("Bekräftelse saknas från: Exempelpartnern")))
                .andExpect(content().string(not(containsString("Skicka in ansökan</button>"))));
        get(reader, "/mina-sidor/samverkan")
                .andExpect(content().string(containsString(own().id().toString())));
        get(reader, page())
                .andExpect(content().string(containsString("Läxhjälp på Åsgatan")))
                .andExpect(content().string(containsString("Den som får skicka in för er organisation kan svara")));
        answer(reader, true, "").andExpect(status().isForbidden());
        get(signatory, "/mina-sidor").andExpect(content().string(containsString("Väntar på ert svar")));

        answer(signatory, true, "Vi är med i allt arbete.").andExpect(redirectedUrl(page()));
        get(signatory, "/mina-sidor").andExpect(content().string(not(containsString("Väntar på ert svar"))));
        send("granska").andExpect(redirectedUrl(path("kvitto")));

        get(scene.jonas(), path("kvitto")).andExpect(content().string(containsString("Vi är med i allt arbete.")));
        get(signatory, page())
                .andExpect(content()
                        .string(containsString(
                                applications.require(id).caseNumber().toString())));
        as(Role.CASE_OFFICER, () -> beans.getBean(DeclareConflict.class).declare(id, false, ""));
        mvc.perform(MockMvcRequestBuilders.get("/handlaggning/arenden/" + id).with(signedIn(Role.CASE_OFFICER)))
                .andExpect(content().string(containsString("Petra Partner")));
    }

    @Test
    void asksAgainWhenItsShareIsChangedAndLetsTheLeadTakeItOut() throws Exception {
        ask("Håller lokalen", "20 000");
        answer(signatory, true, "");
        change("Håller lokalen", "5 000");
        assertThat(own().isConfirmed()).isFalse();
        send("granska").andExpect(status().isUnprocessableContent());

        send("partner/" + own().id() + "/ta-bort").andExpect(redirectedUrl(path("partner")));

        get(signatory, "/mina-sidor/samverkan").andExpect(content().string(not(containsString(id.toString()))));
        send("granska").andExpect(redirectedUrl(path("kvitto")));
    }

    @Test
    void tellsThePartnerAndThenTheLeadByMail() throws Exception {
        ask("Håller lokalen", "");
        assertMailed(signatory, "Ni är tillfrågade om en gemensam ansökan");
        answer(signatory, false, " ")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Skriv varför ni tackar nej")));
        answer(signatory, false, "Vi hinner inte.");

        assertMailed(scene.jonas(), "En partner har svarat");
        get(scene.jonas(), path("partner")).andExpect(content().string(containsString("Vi hinner inte.")));
    }

    @Test
    void saysWhatIsWrongWithANumber() throws Exception {
        ask("Håller lokalen", "20 000");
        ask("Håller lokalen", "20 000")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("redan tillagd")))
                .andExpect(content().string(containsString("href=\"#number\"")))
                .andExpect(content().string(containsString("aria-describedby=\"number-hint number-error\"")));
        change("Håller lokalen", "tjugo")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#newShare\"")))
                .andExpect(content().string(containsString("id=\"newShare-error\"")));
        change(" ", "20 000").andExpect(content().string(containsString("href=\"#newDuty\"")));
        number = freeNumber();
        ask("Håller lokalen", "20 000")
                .andExpect(content().string(containsString("Ingen organisation med det numret är registrerad")));
        ask("", "20 000").andExpect(content().string(containsString("Skriv vad partnern gör.")));
    }

    @Test
    void asksFirstForWhichOrganisationAPersonActs() throws Exception {
        var nobodys = scene.outsider();
        var call = scene.call(Scene.FIRST, Scene.LAST, true);

        get(nobodys, "/mina-sidor/samverkan")
                .andExpect(redirectedUrl("/mina-sidor/organisation?till=/mina-sidor/samverkan"));
        get(nobodys, "/mina-sidor/intresseanmalan/" + call)
                .andExpect(redirectedUrl("/mina-sidor/organisation?till=/mina-sidor/intresseanmalan/" + call));
        mvc.perform(post("/mina-sidor/ansokningar/ny")
                        .with(signedIn(nobodys))
                        .with(token())
                        .param("utlysning", call.toString()))
                .andExpect(redirectedUrl("/mina-sidor/organisation?till=/utlysningar/" + call));
    }

    @Test
    void showsNothingToOthers() throws Exception {
        ask("Håller lokalen", "20 000");

        get(scene.outsider(), page()).andExpect(status().isForbidden());
        get(scene.outsider(), path("partner")).andExpect(status().isForbidden());
        get(signatory, path("")).andExpect(status().isForbidden());
        mvc.perform(post(path("partner/" + own().id() + "/ta-bort"))
                        .with(signedIn(signatory))
                        .with(token()))
                .andExpect(status().isForbidden());
    }
}
