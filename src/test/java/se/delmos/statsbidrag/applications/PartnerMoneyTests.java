package se.delmos.statsbidrag.applications;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.review.usecase.DeclareConflict;

/** A partner that is to have a share of the grant is put to the same rules as the lead applicant; an association, under 2018:118. */
class PartnerMoneyTests extends JointApplicationTest {

    private static final String NOT_MET = "Partnern uppfyller inte allt som krävs";

    @Test
    @Rule({"R-PROC-05", "R-118-01"})
    void tellsBothSidesWhichRuleStandsInTheWayAndStopsNothing() throws Exception {
        ask("Håller lokalen", "20 000");

        get(scene.jonas(), path("partner"))
                .andExpect(content().string(containsString(NOT_MET)))
                .andExpect(content().string(containsString("1 och 3 §§ förordningen (2018:118) (R-118-01)")));
        get(signatory, page()).andExpect(content().string(containsString(NOT_MET)));
        answer(signatory, true, "").andExpect(redirectedUrl(page()));
        send("granska").andExpect(redirectedUrl(path("kvitto")));
    }

    @Test
    @Rule({"R-PROC-05", "R-118-01"})
    void showsTheOfficerOnTheFormalCheck() throws Exception {
        ask("Håller lokalen", "20 000");
        answer(signatory, true, "");
        send("granska");
        as(Role.CASE_OFFICER, () -> beans.getBean(DeclareConflict.class).declare(id, false, ""));

        get(person(Role.CASE_OFFICER), "/handlaggning/arenden/" + id + "/formell-provning")
                .andExpect(content().string(containsString("Partner som ska få del av bidraget")))
                .andExpect(content().string(containsString("Slag av organisation: Ideell förening")));
    }

    @Test
    void asksNothingOfAPartnerThatGetsNoMoney() throws Exception {
        ask("Håller lokalen", "");

        get(scene.jonas(), path("partner"))
                .andExpect(content().string(not(containsString("Får partnern ta emot en del av bidraget"))));
        get(signatory, page()).andExpect(content().string(not(containsString(NOT_MET))));
    }
}
