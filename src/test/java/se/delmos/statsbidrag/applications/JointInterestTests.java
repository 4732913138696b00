package se.delmos.statsbidrag.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applications.model.Typing;
import se.delmos.statsbidrag.applications.usecase.AnswerInterest;
import se.delmos.statsbidrag.applications.usecase.ExpressInterest;
import se.delmos.statsbidrag.applications.usecase.ListInterests;
import se.delmos.statsbidrag.applications.usecase.SaveAnswer;
import se.delmos.statsbidrag.applications.usecase.StartApplication;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.registry.CaseNumber;
import se.delmos.statsbidrag.registry.Registry;
import se.delmos.statsbidrag.review.usecase.DeclareConflict;

/** The lead applicant and its partner were both invited after an expression of interest each, and apply together. */
class JointInterestTests extends JointApplicationTest {

    private static final LocalDate OPENS = LocalDate.of(2018, 11, 6);

    private Instant before;
    private CallId call;
    private Actor writer;

    @BeforeEach
    void inviteBothAndStart() {
        before = clock.instant();
        call = scene.call(OPENS, Scene.LAST, true);
        writer = member(partner, "Vera Skrivare", MemberRight.WRITER);
        as(scene.jonas(), () -> beans.getBean(ExpressInterest.class).express(call, "Vi vill kartlägga Sätra."));
        as(writer, () -> beans.getBean(ExpressInterest.class).express(call, "Vi håller en lokal."));
        as(
                Role.CASE_OFFICER,
                () -> beans.getBean(ListInterests.class)
                        .list(call)
                        .lines()
                        .forEach(line -> beans.getBean(AnswerInterest.class).answer(line.id(), true, "")));
        clock.moveTo(OPENS.atStartOfDay(Display.STOCKHOLM).toInstant());
        id = scene.written(call);
    }

    @Override
    ApplicantKind partnerKind() {
        return ApplicantKind.MUNICIPAL_FEDERATION;
    }

    @AfterEach
    void restoreTheClock() {
        clock.moveTo(before);
    }

    @Test
    @Rule({"R-PROC-05", "R-PROC-02"})
    void bringsInAConfirmedPartnersInterestAndNotesItInEveryCase() throws Exception {
        ask("Håller lokalen", "");
        merge().andExpect(content().string(containsString("har inte bekräftat sin del än")));
        get(signatory, page()).andExpect(content().string(containsString("Ni har en inbjudan till utlysningen")));
        answer(signatory, true, "");
        get(scene.jonas(), path("partner")).andExpect(content().string(containsString("Vi håller en lokal.")));

        merge().andExpect(redirectedUrl(path("partner")));

        get(scene.jonas(), path("partner"))
                .andExpect(content().string(containsString("Intresseanmälan är intagen i ansökan.")));
        get(signatory, page()).andExpect(content().string(containsString("är intagen i ansökan. Ni kan inte söka")));
        send("granska").andExpect(redirectedUrl(path("kvitto")));
        var number = applications.require(id).caseNumber();
        as(Role.CASE_OFFICER, () -> beans.getBean(DeclareConflict.class).declare(id, false, ""));
        get(person(Role.CASE_OFFICER), "/handlaggning/arenden/" + id)
                .andExpect(content().string(containsString("Intresseanmälningar som ansökan bygger på")))
                .andExpect(content().string(containsString("Vi håller en lokal.")));
        assertThat(subjects(number.toString()))
                .filteredOn(line -> line.startsWith("Ansökan bygger på"))
                .hasSize(2);
        as(Role.CASE_OFFICER, () -> beans.getBean(ListInterests.class).list(call))
                .lines()
                .forEach(line -> assertThat(subjects(line.caseNumber().toString()))
                        .contains("Intresseanmälan ingår i ansökan " + number));
    }

    @Test
    @Rule("R-PROC-05")
    void takesAnswersOverOnlyWhereNothingIsWritten() throws Exception {
        confirmed();
        write("");
        merge();

        assertThat(page("activity")).contains("Vi håller en lokal.");
    }

    @Test
    void keepsWhatTheLeadHasWritten() throws Exception {
        confirmed();
        write("Vi läser läxor.");
        merge();

        assertThat(page("activity")).contains("Vi läser läxor.").doesNotContain("Vi håller en lokal.");
    }

    @Test
    @Rule({"R-PROC-02", "R-PROC-05"})
    void letsAPartnerStartItsOwnOnlyWhenItsInterestIsFreeAgain() throws Exception {
        confirmed();
        merge();
        assertThatThrownBy(this::startOwn).hasMessage("applications.start.merged");

        send("partner/" + own().id() + "/ta-bort");

        assertThat(startOwn()).isNotNull();
    }

    @Test
    @Rule("R-PROC-02")
    void bringsInNothingOfAPartnerThatIsNotInvited() throws Exception {
        var stranger = freeNumber();
        register(stranger);
        number = stranger;
        confirmed();

        merge().andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Partnern har ingen inbjudan till utlysningen")));
        get(scene.jonas(), path("partner"))
                .andExpect(content().string(not(containsString("Partnerns intresseanmälan"))));
    }

    @Test
    void letsOnlyWritersOfTheLeadBringIn() throws Exception {
        confirmed();
        mvc.perform(MockMvcRequestBuilders.post(path("partner/" + own().id() + "/intresseanmalan"))
                        .with(signedIn(signatory))
                        .with(token()))
                .andExpect(status().isForbidden());
    }

    /** As long as a name can be: the diary shortens what does not fit. */
    @Override
    String partnerName() {
        return super.partnerName() + "a".repeat(240);
    }

    private ApplicationId startOwn() {
        return as(writer, () -> beans.getBean(StartApplication.class).start(call, Optional.empty()));
    }

    private void confirmed() throws Exception {
        ask("Håller lokalen", "");
        answer(signatory, true, "");
    }

    private void write(String text) {
        as(
                scene.jonas(),
                () -> beans.getBean(SaveAnswer.class)
                        .save(id, new Typing("activity", 99, "scene", Map.of("answer-use", text))));
    }

    private ResultActions merge() throws Exception {
        return mvc.perform(MockMvcRequestBuilders.post(path("partner/" + own().id() + "/intresseanmalan"))
                .with(signedIn(scene.jonas()))
                .with(token()));
    }

    private String page(String section) throws Exception {
        return get(scene.jonas(), path("del/" + section))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private List<String> subjects(String number) {
        return beans.getBean(Registry.class).find(CaseNumber.of(number)).orElseThrow().records().stream()
                .map(record -> record.subject())
                .toList();
    }
}
