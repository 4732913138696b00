package se.delmos.statsbidrag.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.Calls;

/** Anyone can test whether they may apply; the answer names the rule and the section, and nothing is kept. */
class EligibilityPagesTests extends ApplicationTest {

    private static final String NO = "Ni kan inte få bidrag i den här utlysningen";
    private static final String YES = "Ni verkar kunna söka";

    @Autowired
    private Calls calls;

    @Test
    void asksAMunicipalCallOnlyWhatOrganisationItIs() throws Exception {
        mvc.perform(get("/utlysningar/" + callUnder("2018:118") + "/kan-ni-soka"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Vad är ni för slags organisation?")))
                .andExpect(content().string(not(containsString("Kronofogden"))));
    }

    @Test
    @Rule("R-118-01")
    void saysWhichRuleAndSectionStandsInTheWay() throws Exception {
        answer("2018:118", "slag=ASSOCIATION")
                .andExpect(content().string(containsString(NO)))
                .andExpect(content().string(containsString("R-118-01")))
                .andExpect(content().string(containsString("1 och 3 §§ förordningen (2018:118)")));
        answer("2018:118", "slag=MUNICIPALITY").andExpect(content().string(containsString(YES)));
    }

    @Test
    @Rule("R-119-02")
    void countsTwoYearsOfActivityToTheDay() throws Exception {
        answer("2018:119", "slag=ASSOCIATION&verksam=2016-11-05&skulder=nej&likvidation=nej")
                .andExpect(content().string(containsString(YES)));
        answer("2018:119", "slag=ASSOCIATION&verksam=2016-11-06&skulder=nej&likvidation=nej")
                .andExpect(content().string(containsString(NO)));
        answer("2018:119", "slag=ASSOCIATION&verksam=&skulder=nej&likvidation=nej")
                .andExpect(content().string(containsString(YES)));
    }

    @Test
    @Rule({"R-119-10", "R-119-11"})
    void takesNoAnswerForANo() throws Exception {
        var answered = "slag=ASSOCIATION&verksam=2010-01-01&skulder=nej";

        assertThat(met(answered)).isEqualTo(met(answered + "&likvidation=nej") - 1);
    }

    @Test
    void explainsItsMarkingsAndLeadsToWhereOneStarts() throws Exception {
        var alike = "sb-tag--waiting\">Delvis kontrollerad";
        answer("2018:118", "slag=ASSOCIATION").andExpect(content().string(not(containsString("Bedöms"))));
        answer("2018:119", "slag=MUNICIPALITY&verksam=2010-01-01&skulder=nej&likvidation=nej")
                .andExpect(content().string(containsString(NO)))
                .andExpect(content().string(containsString("Det som är märkt ”Bedöms” prövar en handläggare")))
                .andExpect(content().string(containsString("Vår tolkning: Vi har tolkat bestämmelsen")))
                .andExpect(content().string(not(containsString(alike))))
                .andExpect(content().string(not(containsString("#sok"))));
        answer("2018:119", "slag=ASSOCIATION&verksam=2010-01-01&skulder=nej&likvidation=nej")
                .andExpect(content().string(containsString("href=\"/utlysningar/" + callUnder("2018:119") + "#sok\"")));
    }

    @Test
    void tellsApplicantsInTheirWordsHowCertainTheLawIs() throws Exception {
        mvc.perform(get("/utlysningar/" + callUnder("2018:119")))
                .andExpect(content().string(containsString("Vi har tolkat bestämmelsen.")))
                .andExpect(content().string(containsString("inte kontrollerad mot författningstexten än")))
                .andExpect(content().string(not(containsString("Härledd"))))
                .andExpect(content().string(not(containsString("jurist"))));
    }

    private int met(String answers) throws Exception {
        var page = answer("2018:119", answers).andReturn().getResponse().getContentAsString();
        return page.split(">Hindrar inte<", -1).length - 1;
    }

    @Test
    void saysWhatIsMissingOrCannotBeRead() throws Exception {
        var start = "/utlysningar/" + callUnder("2018:119") + "/kan-ni-soka/svar?";

        mvc.perform(get(start))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Välj vad ni är för slags organisation")));
        mvc.perform(get(start + "slag=ASSOCIATION&verksam=förra+året"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Skriv datumet som år, månad och dag")));
        mvc.perform(get(start + "slag=SEKT")).andExpect(status().isUnprocessableContent());
    }

    @Test
    void hidesDraftsAndUnknownCalls() throws Exception {
        mvc.perform(get("/utlysningar/" + CallId.create() + "/kan-ni-soka")).andExpect(status().isNotFound());
        for (var draft : calls.drafted()) {
            mvc.perform(get("/utlysningar/" + draft + "/kan-ni-soka")).andExpect(status().isNotFound());
        }
    }

    private ResultActions answer(String ordinance, String answers) throws Exception {
        return mvc.perform(get("/utlysningar/" + callUnder(ordinance) + "/kan-ni-soka/svar?" + answers))
                .andExpect(status().isOk());
    }

    private CallId callUnder(String ordinance) {
        return calls.published().stream()
                .filter(call -> call.ordinance().value().equals(ordinance) && call.budgetYear() == 2018)
                .map(CallView::id)
                .findFirst()
                .orElseThrow();
    }
}
