package se.delmos.statsbidrag.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.StatementCounting;
import se.delmos.statsbidrag.applicants.ApplicantRegistration;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applications.ApplicationView;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.decisions.Cases;
import se.delmos.statsbidrag.desk.usecase.CaseRow;
import se.delmos.statsbidrag.desk.usecase.QueueFilter;
import se.delmos.statsbidrag.desk.usecase.ShowCasePage;
import se.delmos.statsbidrag.desk.usecase.ShowQueue;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.review.Reviews;

/** The work queue, the case page and the applicant's own pages, read against the demo's cases. */
class DeskPagesTests extends ApplicationTest {

    private static final QueueFilter ALL = new QueueFilter(true, Optional.empty(), Optional.empty(), 1);
    private static final QueueFilter MINE = new QueueFilter(false, Optional.empty(), Optional.empty(), 1);

    @Autowired
    private BeanFactory beans;

    @Autowired
    private ShowQueue queue;

    @Autowired
    private ShowCasePage cases;

    @Autowired
    private Calls calls;

    @Autowired
    private Identities identities;

    @Autowired
    private Applicants applicants;

    @Autowired
    private ApplicantRegistration registration;

    @Autowired
    private Applications applications;

    @Autowired
    private Reviews reviews;

    @Test
    void listsEveryCaseOnceAndTheLongestWaitFirst() {
        var rows = as("Karin Holm", () -> queue.show(ALL)).rows();

        assertThat(rows).extracting(CaseRow::number).doesNotHaveDuplicates();
        assertThat(rows.stream().filter(row -> !row.isOver()).map(CaseRow::since))
                .isSorted();
        assertThat(rows.stream().map(CaseRow::isOver)).isSorted();
    }

    @Test
    void offersAPersonOnlyWhatThePersonMayDo() {
        var mine = as("Bengt Dahl", () -> queue.show(MINE)).rows();

        assertThat(mine).allSatisfy(row -> assertThat(row.waitsFor()).contains(Role.DECISION_MAKER));
        assertThat(mine).allMatch(CaseRow::mine);
    }

    @Test
    void filtersByStepAndCall() {
        var all = as("Karin Holm", () -> queue.show(ALL)).rows();
        var one = all.get(0);
        var filter = new QueueFilter(true, Optional.of(one.state()), Optional.of(one.call()), 1);

        assertThat(as("Karin Holm", () -> queue.show(filter)).rows())
                .isNotEmpty()
                .allMatch(row -> row.state().equals(one.state()) && row.call().equals(one.call()));
    }

    @Test
    void asksNoMoreForManyCasesThanForFew() {
        var before = statementsOfTheQueue();
        var made = new Cases(beans);
        for (var number = 0; number < 3; number++) {
            made.application(made.call(1_000_000), 100_000);
        }

        assertThat(before).isBetween(1, 35);
        assertThat(statementsOfTheQueue()).isLessThanOrEqualTo(before);
    }

    private int statementsOfTheQueue() {
        return StatementCounting.during(
                () -> as("Karin Holm", () -> queue.show(ALL)).rows());
    }

    @Test
    @Rule("R-FL-01")
    void refusesToOpenACaseForAPersonWithAConflictOfInterest() throws Exception {
        for (var application : submitted()) {
            for (var person : reviews.of(application.id()).disqualified()) {
                var officer = identity(person);
                assertThatThrownBy(() -> as(officer, () -> cases.show(application.id())))
                        .isInstanceOf(AccessDeniedException.class);
                mvc.perform(get("/handlaggning/arenden/" + application.id()).with(signedIn(officer)))
                        .andExpect(status().isForbidden());
                return;
            }
        }
        throw new AssertionError("The demo has nobody with a conflict of interest");
    }

    @Test
    @Rule("R-FL-02")
    void showsNoContentBeforeTheReaderHasDeclared() throws Exception {
        var application = submitted().stream()
                .filter(each -> reviews.of(each.id()).cleared().stream()
                        .noneMatch(person("Olle Berg").id()::equals))
                .filter(each -> !reviews.of(each.id())
                        .disqualified()
                        .contains(person("Olle Berg").id()))
                .filter(each -> !reviews.of(each.id()).cleared().isEmpty())
                .filter(each -> as("Olle Berg", () -> cases.show(each.id()))
                        .file()
                        .decision()
                        .isEmpty())
                .findFirst()
                .orElseThrow();

        mvc.perform(get("/handlaggning/arenden/" + application.id()).with(signedIn("Olle Berg")))
                .andExpect(status().isOk())
                .andExpect(
                        content().string(containsString(application.caseNumber().toString())))
                .andExpect(content().string(not(containsString(application.title()))))
                .andExpect(content().string(containsString("/jav")));
        mvc.perform(get("/handlaggning/arenden/" + application.id()).with(signedIn("Rut Sand")))
                .andExpect(content().string(containsString(application.title())));
    }

    @Test
    void opensEveryCaseForTheAuditor() throws Exception {
        for (var application : submitted()) {
            mvc.perform(get("/handlaggning/arenden/" + application.id()).with(signedIn("Rut Sand")))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("??"))));
        }
    }

    @Test
    void choosesTheOnlyOrganisationOfAPerson() throws Exception {
        mvc.perform(get("/mina-sidor").with(signedIn(memberOfGavleOnly())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Gävle kommun")));
    }

    private Actor memberOfGavleOnly() {
        var person = new Actor(
                ActorId.create(), "Ensam Provare", "ensam@example.se", Set.of(Role.APPLICANT), Optional.empty());
        identities.register(person);
        var municipality = applicants.findByName("Gävle kommun").orElseThrow().id();
        registration.addMember(municipality, person.id(), MemberRight.WRITER);
        return person;
    }

    @Test
    void asksAPersonWithSeveralOrganisationsToChoose() throws Exception {
        mvc.perform(get("/mina-sidor").with(signedIn("Amina Warsame")))
                .andExpect(redirectedUrl("/mina-sidor/organisation"));
    }

    @Test
    void saysThatACaseIsNotFound() throws Exception {
        mvc.perform(get("/handlaggning/arenden/00000000-0000-0000-0000-000000000001")
                        .with(signedIn("Karin Holm")))
                .andExpect(status().isNotFound());
    }

    private List<ApplicationView> submitted() {
        return calls.published().stream()
                .flatMap(call -> applications.in(call.id()).stream())
                .toList();
    }

    private Actor identity(ActorId id) {
        return List.of(person("Karin Holm"), person("Olle Berg"), person("Bengt Dahl"), person("Lena Ström")).stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
