package se.delmos.statsbidrag.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applicants.People;
import se.delmos.statsbidrag.identity.Actor;

/** A partner that is not registered yet comes in by a link in a mail. */
class InvitedPartnerTests extends JointApplicationTest {

    private static final String LINK = "/mina-sidor/samverkan/inbjudan/";

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private Applicants applicants;

    private String address;
    private Actor guest;

    @BeforeEach
    void chooseANumberNobodyHas() {
        number = freeNumber();
        address = "gast-" + UUID.randomUUID() + "@example.se";
        guest = new People(beans).applicant("Gunilla Gäst");
    }

    @Test
    @Rule("R-PROC-05")
    void registersByTheLinkAndLandsOnItsOwnPart() throws Exception {
        ask("Håller lokalen", "20 000")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Partnerns namn")));
        invite(address).andExpect(redirectedUrl(path("partner")));
        get(scene.jonas(), path("")).andExpect(content().string(containsString("En partner har inte bekräftat")));
        get(scene.maria(), path("granska"))
                .andExpect(content().string(containsString("Bekräftelse saknas från: Gästföreningen")));
        send("granska").andExpect(status().isUnprocessableContent());
        var link = linkInMail(1);

        get(guest, link).andExpect(content().string(containsString("ny/" + number.digits() + "?till=" + link)));
        mvc.perform(MockMvcRequestBuilders.post("/mina-sidor/organisation/ny/" + number.digits())
                        .with(signedIn(guest))
                        .with(token())
                        .param("name", "Gästföreningen (påhittad)")
                        .param("kind", "ASSOCIATION")
                        .param("seat", "2180")
                        .param("email", address)
                        .param("till", link))
                .andExpect(redirectedUrl(link));
        post(guest, link).andExpect(redirectedUrl(page()));

        get(guest, page())
                .andExpect(content().string(containsString("Läxhjälp på Åsgatan")))
                .andExpect(content().string(containsString("/firmatecknare")));
        assertThat(own().partner())
                .isEqualTo(applicants.findByNumber(number).orElseThrow().id());
        get(guest, link)
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("Länken går inte att använda")));
    }

    @Test
    void keepsTheLinkNowhereAndSaysInTheMailNeitherWhoNorWhat() throws Exception {
        invite(address);
        var link = linkInMail(1);
        var secret = link.substring(LINK.length());

        assertThat(mailsTo(address))
                .allSatisfy(
                        body -> assertThat(body).doesNotContain("Gästföreningen", "Håller lokalen", "Scenkommunen"));
        assertThat(sql.queryForList("select content from audit.audit_record", String.class))
                .noneMatch(content -> content.contains(secret) || content.contains(address));
        assertThat(sql.queryForList("select body from notifications.notice", String.class))
                .noneMatch(body -> body.contains(secret));
        assertThat(sql.queryForList("select token_hash from applications.partner_invitation", String.class))
                .doesNotContain(secret);
    }

    @Test
    void takesNoLinkThatIsRenewedTakenBackOrTooOld() throws Exception {
        invite(address);
        var first = linkInMail(1);
        send(invitation() + "/ny-lank");
        var second = linkInMail(2);
        get(guest, first).andExpect(status().isNotFound());
        post(guest, first).andExpect(status().isUnprocessableContent());

        sql.update(
                "update applications.partner_invitation set expires_at = timestamp '2018-11-01 00:00:00' where application_id = ?",
                UUID.fromString(id.toString()));
        get(guest, second).andExpect(status().isNotFound());
        get(scene.jonas(), path("partner")).andExpect(content().string(containsString("Länken är för gammal")));

        send(invitation() + "/ny-lank");
        send(invitation() + "/ta-bort");
        get(guest, linkInMail(3)).andExpect(status().isNotFound());
        get(scene.jonas(), path("")).andExpect(content().string(containsString("Ni söker själva")));
        send("granska").andExpect(redirectedUrl(path("kvitto")));
    }

    @Test
    void letsNobodyInWhoIsNotOfTheOrganisation() throws Exception {
        invite(address);
        var link = linkInMail(1);
        mvc.perform(MockMvcRequestBuilders.get(link)).andExpect(status().is3xxRedirection());
        post(guest, link)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Registrera den först")));
        mvc.perform(MockMvcRequestBuilders.post(path(invitation() + "/ny-lank"))
                        .with(signedIn(guest))
                        .with(token()))
                .andExpect(status().isForbidden());
        register(number);

        get(guest, link).andExpect(content().string(containsString("Be om tillträde")));
        post(guest, link).andExpect(status().isForbidden());
        assertThat(partnerships.of(id)).isEmpty();
        get(signatory, link).andExpect(content().string(not(containsString("Be om tillträde</a>"))));
    }

    @Test
    void saysWhatAnInvitationLacks() throws Exception {
        invite("gast(a)example.se")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Skriv en e-postadress som")));
        invite("").andExpect(content().string(containsString("Skriv partnerns e-postadress.")));
        invite(address);
        invite(address).andExpect(content().string(containsString("redan tillagd")));
    }

    private ResultActions invite(String email) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.post(path("partner"))
                .with(signedIn(scene.jonas()))
                .with(token())
                .param("number", number.toString())
                .param("duty", "Håller lokalen")
                .param("share", "20 000")
                .param("invite", "true")
                .param("name", "Gästföreningen (påhittad)")
                .param("email", email));
    }

    private ResultActions post(Actor person, String path) throws Exception {
        return mvc.perform(
                MockMvcRequestBuilders.post(path).with(signedIn(person)).with(token()));
    }

    /** Returns where the lead applicant's page sends what is done with the invitation. */
    private String invitation() throws Exception {
        var page = get(scene.jonas(), path("partner")).andReturn().getResponse().getContentAsString();
        return page.replaceAll("(?s).*/(partner/inbjudningar/[^/\"]*)/ny-lank\".*", "$1");
    }

    private String linkInMail(int which) {
        Awaitility.await().untilAsserted(() -> assertThat(mailsTo(address)).hasSize(which));
        return mailsTo(address).get(which - 1).replaceAll("(?s).*?(" + LINK + "[\\w-]+).*", "$1");
    }

    private List<String> mailsTo(String to) {
        return kept.sent().stream()
                .filter(mail -> mail.recipient().equals(to))
                .map(mail -> mail.body())
                .toList();
    }
}
