package se.delmos.statsbidrag.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.notifications.adapter.KeptMail;
import se.delmos.statsbidrag.notifications.model.MailText;
import se.delmos.statsbidrag.notifications.model.NewNotice;
import se.delmos.statsbidrag.notifications.model.Notice;
import se.delmos.statsbidrag.notifications.model.NoticeRepository;
import se.delmos.statsbidrag.notifications.model.NoticeState;
import se.delmos.statsbidrag.notifications.model.NoticeTemplate;
import se.delmos.statsbidrag.notifications.model.Recipient;
import se.delmos.statsbidrag.notifications.usecase.ResendNotice;

/** What staff see of the mail: templates, previews, the log, and a failed mail sent once more. */
class NoticeLogTests extends ApplicationTest {

    private static final String PAGE = "/administration/utskick";

    @Autowired
    private NoticeRepository notices;

    @Autowired
    private ResendNotice resendNotice;

    @Autowired
    private KeptMail kept;

    private UUID id;
    private String address;
    private String number;

    @BeforeEach
    void failOneMail() {
        address = "prov-" + UUID.randomUUID() + "@example.se";
        number = "DELMOS 1999/" + Math.floorMod(address.hashCode(), 1_000_000);
        var failed = new NewNotice(
                "decided:" + UUID.randomUUID(),
                NoticeTemplate.DECIDED,
                new Recipient(address, null, number),
                new MailText("Beslut finns i ärende " + number, "Logga in."));
        id = Notice.idOf(failed);
        notices.save(new Notice(failed, clock.instant()).bounce("550 5.1.1 Okänd brevlåda"));
    }

    @Test
    void showsTheLogOfOneCaseWithWhatTheServerAnswered() throws Exception {
        var shown = mvc.perform(get(PAGE).param("arende", number.substring(7)).with(signedIn(Role.AUDITOR)));

        shown.andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString(address),
                                containsString("550 5.1.1 Okänd brevlåda"),
                                containsString("Studsade"),
                                containsString("1 utskick"),
                                not(containsString("Skicka igen")))));
        mvc.perform(get(PAGE).param("arende", "1998/1").with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(content().string(containsString("Inget utskick finns här.")));
    }

    @Test
    void sendsAFailedMailOnceMoreAndOnlyThen() throws Exception {
        mvc.perform(post(PAGE + "/" + id + "/skicka-igen")
                        .with(signedIn(Role.ADMINISTRATOR))
                        .with(token()))
                .andExpect(redirectedUrl(PAGE));

        assertThat(notices.findById(id).orElseThrow().state()).isEqualTo(NoticeState.SENT);
        assertThat(kept.sent())
                .filteredOn(mail -> mail.recipient().equals(address))
                .hasSize(1);
        assertThatThrownBy(() -> as(Role.ADMINISTRATOR, () -> resendNotice.resend(id)))
                .isInstanceOf(RuleViolation.class);
        assertThat(kept.sent())
                .filteredOn(mail -> mail.recipient().equals(address))
                .hasSize(1);
    }

    @Test
    void letsNobodyButAnAdministratorSend() throws Exception {
        for (var role : new Role[] {Role.AUDITOR, Role.CASE_OFFICER, Role.APPLICANT}) {
            mvc.perform(post(PAGE + "/" + id + "/skicka-igen")
                            .with(signedIn(role))
                            .with(token()))
                    .andExpect(status().isForbidden());
        }
        assertThat(notices.findById(id).orElseThrow().state()).isEqualTo(NoticeState.BOUNCED);
    }

    @ParameterizedTest
    @EnumSource(NoticeTemplate.class)
    void previewsEveryTemplateInBothLanguages(NoticeTemplate template) throws Exception {
        mvc.perform(get(PAGE).with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(content().string(containsString(PAGE + "/mallar/" + template.key())));
        mvc.perform(get(PAGE + "/mallar/" + template.key()).with(signedIn(Role.AUDITOR)))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("lang=\"en\""),
                                containsString("http://localhost:"),
                                not(containsString("??")),
                                not(containsString("{0}")))));
        mvc.perform(get(PAGE + "/mallar/finns-inte").with(signedIn(Role.AUDITOR)))
                .andExpect(status().isNotFound());
    }
}
