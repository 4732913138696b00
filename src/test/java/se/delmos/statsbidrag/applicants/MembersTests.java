package se.delmos.statsbidrag.applicants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.applicants.usecase.AcceptInvitation;
import se.delmos.statsbidrag.applicants.usecase.ChangeMember;
import se.delmos.statsbidrag.applicants.usecase.InviteMember;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.notifications.adapter.KeptMail;

/** Each test has an organisation and persons of its own. */
class MembersTests extends ApplicationTest {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Applicants applicants;

    @Autowired
    private InviteMember inviteMember;

    @Autowired
    private AcceptInvitation acceptInvitation;

    @Autowired
    private ChangeMember changeMember;

    @Autowired
    private KeptMail mail;

    @Autowired
    private JdbcTemplate sql;

    private Actor signatory;
    private Actor guest;
    private ApplicantId organisation;

    @BeforeEach
    void makeAnOrganisation() {
        var people = new People(beans);
        signatory = people.applicant("Frida Firmatecknare");
        guest = people.applicant("Gustav Gäst");
        organisation = people.association("Exempelföreningen Medlem (påhittad)", signatory);
    }

    @Test
    void letsTheInvitedInOnceByALinkThatIsNowhereStored() throws Exception {
        var address = "inbjuden-" + organisation + "@example.se";
        var result = mvc.perform(post(home() + "/inbjudningar")
                        .with(signedIn(signatory))
                        .with(token())
                        .param("email", address)
                        .param("right", "WRITER"))
                .andExpect(redirectedUrl(home()))
                .andReturn();
        var link = String.valueOf(result.getFlashMap().get("link"));
        var path = link.substring(link.indexOf("/mina-sidor"));
        var secret = path.substring(path.lastIndexOf('/') + 1);

        mvc.perform(get(path)).andExpect(status().is3xxRedirection());
        mvc.perform(get(path).with(signedIn(guest)))
                .andExpect(content().string(containsString("Frida Firmatecknare bjuder in dig")));
        mvc.perform(post(path).with(signedIn(guest)).with(token())).andExpect(redirectedUrl(home()));

        as(
                guest,
                () -> assertThat(applicants.mayAct(organisation, MemberRight.WRITER))
                        .isTrue());
        mvc.perform(get(path).with(signedIn(signatory))).andExpect(status().isNotFound());
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(mail.sent())
                        .filteredOn(sent -> sent.recipient().equals(address))
                        .singleElement()
                        .satisfies(sent -> assertThat(sent.body())
                                .contains("/mina-sidor/inbjudan/" + secret)
                                .doesNotContain("Exempelföreningen", "Frida")));
        assertThat(sql.queryForList("select content from audit.audit_record", String.class))
                .noneMatch(content -> content.contains(secret) || content.contains(address));
        assertThat(sql.queryForList("select body from notifications.notice", String.class))
                .noneMatch(body -> body.contains(secret));
        assertThat(sql.queryForList("select serialized_event from event_publication", String.class))
                .noneMatch(event -> event.contains(secret) || event.contains(address));
        assertThat(sql.queryForList("select token_hash from applicants.invitation", String.class))
                .doesNotContain(secret);
    }

    @Test
    void mailsTheLinkAlsoToAnAddressWithCapitalsAndBlanks() throws Exception {
        mvc.perform(post(home() + "/inbjudningar")
                        .with(signedIn(signatory))
                        .with(token())
                        .param("email", "  Inbjuden." + organisation + "@Example.SE ")
                        .param("right", "READER"))
                .andExpect(redirectedUrl(home()));

        assertThat(mail.sent())
                .filteredOn(sent -> sent.recipient().equalsIgnoreCase("inbjuden." + organisation + "@example.se"))
                .hasSize(1);
    }

    @Test
    void takesAnInvitationBack() throws Exception {
        var secret = invite(MemberRight.WRITER);
        var page = mvc.perform(get(home()).with(signedIn(signatory)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        var action = page.replaceAll("(?s).*action=\"(/[^\"]*dra-tillbaka)\".*", "$1");

        mvc.perform(post(action).with(signedIn(guest)).with(token())).andExpect(status().isForbidden());
        mvc.perform(post(action).with(signedIn(signatory)).with(token())).andExpect(redirectedUrl(home()));

        assertThatThrownBy(() -> as(guest, () -> acceptInvitation.accept(secret)))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void showsAMemberWhoDoesNotDecideThePeopleOnly() throws Exception {
        as(guest, () -> acceptInvitation.accept(invite(MemberRight.READER)));

        mvc.perform(get(home()).with(signedIn(guest)))
                .andExpect(content().string(containsString("Frida Firmatecknare")))
                .andExpect(content().string(not(containsString("/inbjudningar\""))));
        assertThatThrownBy(() -> as(guest, () -> inviteMember.invite(organisation, "a@example.se", MemberRight.READER)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(guest, () -> changeMember.change(organisation, signatory.id(), Optional.empty())))
                .isInstanceOf(AccessDeniedException.class);
        mvc.perform(get(home()).with(signedIn(new People(beans).applicant("Ulla Utanför"))))
                .andExpect(status().isForbidden());
    }

    @Test
    void keepsOneMemberWhoMaySubmit() {
        as(signatory, () -> {
            assertThatThrownBy(() -> changeMember.change(organisation, signatory.id(), Optional.empty()))
                    .isInstanceOf(RuleViolation.class);
            assertThatThrownBy(() -> changeMember.change(organisation, signatory.id(), Optional.of(MemberRight.WRITER)))
                    .isInstanceOf(RuleViolation.class);
        });
        as(guest, () -> acceptInvitation.accept(invite(MemberRight.SIGNATORY)));

        as(signatory, () -> changeMember.change(organisation, signatory.id(), Optional.of(MemberRight.WRITER)));

        as(
                signatory,
                () -> assertThat(applicants.mayAct(organisation, MemberRight.SIGNATORY))
                        .isFalse());
    }

    @Test
    void saysAtTheMemberWhyTheLastSignatoryStays() throws Exception {
        var field = "right-" + signatory.id();
        for (var ask : List.of("", "/ta-bort")) {
            mvc.perform(post(home() + "/medlemmar/" + signatory.id() + ask)
                            .with(signedIn(signatory))
                            .with(token())
                            .param("right", "READER"))
                    .andExpect(status().is(422))
                    .andExpect(content().string(containsString("href=\"#" + field + "\"")))
                    .andExpect(content().string(containsString("aria-describedby=\"" + field + "-error\"")))
                    .andExpect(content().string(containsString("Minst en medlem måste få skicka in.")));
        }
    }

    @Test
    void letsAMemberLeaveAndThenShowsNothing() throws Exception {
        as(guest, () -> acceptInvitation.accept(invite(MemberRight.READER)));

        mvc.perform(post(home() + "/medlemmar/" + guest.id() + "/ta-bort")
                        .with(signedIn(guest))
                        .with(token())
                        .param("self", "true"))
                .andExpect(redirectedUrl("/mina-sidor/organisation"));

        mvc.perform(get(home()).with(signedIn(guest))).andExpect(status().isForbidden());
        mvc.perform(get("/mina-sidor").with(signedIn(actingFor(guest, organisation.value()))))
                .andExpect(redirectedUrl("/mina-sidor/organisation"));
    }

    private String invite(MemberRight right) {
        return as(signatory, () -> inviteMember.invite(organisation, "inbjuden@example.se", right));
    }

    private String home() {
        return "/mina-sidor/organisation/" + organisation;
    }
}
