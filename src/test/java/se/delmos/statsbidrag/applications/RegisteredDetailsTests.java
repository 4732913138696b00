package se.delmos.statsbidrag.applications;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.applicants.AccountKind;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.applicants.model.Description;
import se.delmos.statsbidrag.applicants.model.GiroAccount;
import se.delmos.statsbidrag.applicants.usecase.ChangeAccounts;
import se.delmos.statsbidrag.applicants.usecase.ChangeAccounts.Change;
import se.delmos.statsbidrag.applicants.usecase.SaveProfile;
import se.delmos.statsbidrag.applicants.usecase.SaveProfile.Statement;
import se.delmos.statsbidrag.applications.model.Typing;
import se.delmos.statsbidrag.applications.usecase.SaveAnswer;
import se.delmos.statsbidrag.applications.usecase.StartApplication;
import se.delmos.statsbidrag.applications.usecase.SubmitApplication;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallStages;
import se.delmos.statsbidrag.calls.model.Stages;
import se.delmos.statsbidrag.decisions.Cases;
import se.delmos.statsbidrag.forms.Forms;

/** What an organisation has registered of itself need not be written again. */
class RegisteredDetailsTests extends ApplicationTest {

    private static final String MISSING = "finns inte bland organisationens konton.";
    private static final String LACKING = "Kontot " + MISSING;
    private static final String OLD_ACCOUNT = "991-2346";
    private static final String ACCOUNT = "5050-1055";
    private static final String PHONE = "026-17 80 00";

    @Autowired
    private BeanFactory beans;

    private Scene scene;

    @BeforeEach
    void makeAnOrganisation() {
        scene = new Scene(beans);
    }

    @Test
    void fillsInAFormAndSaysSoUntilTheAnswerIsChanged() throws Exception {
        scene = new Scene(beans, ApplicantKind.ASSOCIATION);
        register();
        var form = beans.getBean(Forms.class).shipped("ansokan-2022-forening").orElseThrow();
        var id = scene.start(scene.openCall(form.id()));

        section(id)
                .andExpect(content().string(containsString("value=\"" + PHONE + "\"")))
                .andExpect(content().string(containsString("value=\"Ågatan 1\"")))
                .andExpect(content().string(containsString("value=\"803 20 Gävle\"")))
                .andExpect(content().string(containsString("value=\"" + ACCOUNT + "\"")))
                .andExpect(content().string(containsString("Hämtat från organisationens uppgifter.")))
                .andExpect(content().string(marked("phone")))
                .andExpect(content().string(marked("contact")))
                .andExpect(content().string(not(marked("signatory"))));

        write(id, Map.of("phone", "070-174 06 05"));
        section(id)
                .andExpect(content().string(allOf(marked("account"), not(marked("phone")))))
                .andExpect(content().string(containsString("value=\"070-174 06 05\"")));
    }

    @Test
    void takesThePlaceOfWhatAnEarlierApplicationSaid() throws Exception {
        var earlier = scene.written(scene.openCall());
        submit(earlier);
        register();

        var next = again(scene.openCall(), earlier);

        section(next)
                .andExpect(content().string(containsString("value=\"" + ACCOUNT + "\"")))
                .andExpect(content().string(not(containsString(OLD_ACCOUNT + "\""))));
        page(next, "/del/activity").andExpect(content().string(containsString("Läxhjälp på Åsgatan")));
    }

    @Test
    void fillsInAnExpressionOfInterestBeforeAnythingIsWritten() throws Exception {
        register();
        var form = beans.getBean(Forms.class)
                .shipped("intresseanmalan-2018-kommun")
                .orElseThrow();
        var stages = new CallStages(true, Optional.empty(), Optional.empty(), Optional.of(form.id()), Set.of(), false);
        var call = scene.call(Scene.LAST.minusDays(3), Scene.LAST, Stages.of(stages));

        mvc.perform(get("/mina-sidor/intresseanmalan/" + call).with(signedIn(scene.jonas())))
                .andExpect(content().string(containsString("value=\"Åsa Ek\"")))
                .andExpect(content().string(marked("contact")));
    }

    @Test
    @Rule("R-119-19")
    void tellsApplicantAndOfficerOfAnAccountThatIsNoneOfTheOrganisationsOwn() throws Exception {
        register();
        var id = scene.written(scene.openCall());

        section(id)
                .andExpect(content().string(containsString(LACKING)))
                .andExpect(content().string(containsString("/organisation/" + scene.organisation + "/konton")));
        page(id, "/granska")
                .andExpect(content().string(containsString(LACKING)))
                .andExpect(content().string(containsString("/organisation/" + scene.organisation + "/konton")));
        submit(id);
        new Cases(beans).declareNone("Karin Holm", id);
        formalCheck(id).andExpect(content().string(containsString("Kontot 991-2346 " + MISSING)));

        add(OLD_ACCOUNT);
        formalCheck(id).andExpect(content().string(not(containsString(MISSING))));
    }

    @Test
    @Rule("R-119-19")
    void asksNothingAboutAnAccountOfTheOrganisationsOwn() throws Exception {
        register();
        add(OLD_ACCOUNT);
        var id = scene.written(scene.openCall());

        section(id).andExpect(content().string(not(containsString(LACKING))));
        page(id, "/granska").andExpect(content().string(not(containsString(LACKING))));
    }

    private ResultActions formalCheck(ApplicationId id) throws Exception {
        return mvc.perform(
                        get("/handlaggning/arenden/" + id + "/formell-provning").with(signedIn("Karin Holm")))
                .andExpect(status().isOk());
    }

    private void submit(ApplicationId id) {
        as(scene.maria(), () -> {
            beans.getBean(SubmitApplication.class).submit(id);
        });
    }

    private void add(String account) {
        as(
                scene.maria(),
                () -> beans.getBean(ChangeAccounts.class)
                        .change(scene.organisation, Change.ADD, GiroAccount.read(AccountKind.BANKGIRO, account)));
    }

    private void register() {
        as(scene.maria(), () -> {
            beans.getBean(SaveProfile.class)
                    .save(
                            scene.organisation,
                            new Statement(
                                    "scen@example.se",
                                    null,
                                    new Description("Åsa Ek", PHONE, "Ågatan 1\n803 20 Gävle", null, null, null)));
        });
        add(ACCOUNT);
    }

    private ApplicationId again(CallId call, ApplicationId earlier) {
        return scene.as(
                scene.maria(), () -> beans.getBean(StartApplication.class).start(call, Optional.of(earlier)));
    }

    private void write(ApplicationId id, Map<String, String> answers) {
        as(scene.maria(), () -> {
            beans.getBean(SaveAnswer.class).save(id, new Typing("organisation", 0, "test", answers));
        });
    }

    private ResultActions section(ApplicationId id) throws Exception {
        return page(id, "/del/organisation");
    }

    private ResultActions page(ApplicationId id, String rest) throws Exception {
        return mvc.perform(get("/mina-sidor/ansokningar/" + id + rest).with(signedIn(scene.maria())));
    }

    private static Matcher<String> marked(String question) {
        return containsString("id=\"" + question + "-registered\"");
    }
}
