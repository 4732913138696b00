package se.delmos.statsbidrag.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.applicants.ApplicantRegistration;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applications.Scene;
import se.delmos.statsbidrag.applications.usecase.SubmitApplication;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.notifications.adapter.BounceFolder;
import se.delmos.statsbidrag.notifications.model.DeadAddress;
import se.delmos.statsbidrag.notifications.model.DeadAddressRepository;
import se.delmos.statsbidrag.notifications.model.MailText;
import se.delmos.statsbidrag.notifications.model.NewNotice;
import se.delmos.statsbidrag.notifications.model.Notice;
import se.delmos.statsbidrag.notifications.model.NoticeRepository;
import se.delmos.statsbidrag.notifications.model.NoticeState;
import se.delmos.statsbidrag.notifications.model.NoticeTemplate;
import se.delmos.statsbidrag.notifications.model.Recipient;
import se.delmos.statsbidrag.notifications.usecase.RecordBounce;

/** Mail that comes back, as Postfix writes it (RFC 3464). */
class BounceTests extends ApplicationTest {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private DeadAddressRepository dead;

    @Autowired
    private NoticeRepository notices;

    @Autowired
    private MailAddresses addresses;

    @Autowired
    private RecordBounce recordBounce;

    @TempDir
    private Path maildir;

    private String address;
    private UUID notice;

    @BeforeEach
    void sendOneMail() throws IOException {
        Files.createDirectories(maildir.resolve("new"));
        address = "Studs-" + UUID.randomUUID() + "@kommun.example";
        var sent = new NewNotice(
                "decided:" + UUID.randomUUID(),
                NoticeTemplate.DECIDED,
                new Recipient(address, null, "DELMOS 1999/7"),
                new MailText("Beslut finns", "Logga in."));
        notice = Notice.idOf(sent);
        notices.save(new Notice(sent, clock.instant()).leave(clock.instant()));
    }

    @Test
    void marksTheAddressAndTheMailThatCameBack() throws IOException {
        returned(notice, address, "failed", "5.1.1");

        assertThat(folder().read()).isEqualTo(1);

        assertThat(state()).isEqualTo(NoticeState.BOUNCED);
        assertThat(addresses.notWorking(List.of(address)))
                .singleElement()
                .satisfies(dead -> assertThat(dead.answer()).contains("5.1.1", "User unknown"));
        assertThat(maildir.resolve("new")).isEmptyDirectory();
        assertThat(folder().read()).isZero();
    }

    @Test
    void tellsTheOfficerAndTheMemberUntilTheMemberConfirms() throws Exception {
        var scene = new Scene(beans);
        var id = scene.written(scene.openCall());
        as(scene.maria(), () -> beans.getBean(SubmitApplication.class).submit(id));
        var own = "jonas-" + UUID.randomUUID() + "@example.se";
        var jonas = scene.jonas();
        var moved = new Actor(ActorId.create(), "Jonas Flytt", own, jonas.roles(), jonas.organisation());
        beans.getBean(Identities.class).register(moved);
        beans.getBean(ApplicantRegistration.class).addMember(scene.organisation, moved.id(), MemberRight.WRITER);
        dead.save(new DeadAddress(own, clock.instant(), "550 5.1.1 Okänd brevlåda"));

        mvc.perform(get("/handlaggning/arenden/" + id).with(signedIn("Karin Holm")))
                .andExpect(content().string(allOf(containsString(own), containsString("550 5.1.1 Okänd brevlåda"))));
        mvc.perform(get("/mina-sidor").with(signedIn(moved)))
                .andExpect(content().string(containsString("Vår e-post når dig inte")));
        mvc.perform(post("/mina-sidor/e-post/fungerar").with(signedIn(moved)).with(token()))
                .andExpect(redirectedUrl("/mina-sidor"));
        assertThat(addresses.notWorking(List.of(own))).isEmpty();
    }

    @Test
    void believesNoReportOfAMailThatWasNeverSentToTheAddress() throws IOException {
        returned(UUID.randomUUID(), address, "failed", "5.1.1");
        returned(notice, "annan@kommun.example", "failed", "5.1.1");
        Files.writeString(maildir.resolve("new/junk"), "Subject: Hej\n\nKöp våra mattor.");

        assertThat(folder().read()).isZero();

        assertThat(state()).isEqualTo(NoticeState.SENT);
        assertThat(addresses.notWorking(List.of(address, "annan@kommun.example")))
                .isEmpty();
    }

    @Test
    void waitsOutADelayAndBlamesNoAddressForAServerThatGaveUp() throws IOException {
        returned(notice, address, "delayed", "4.4.1");
        folder().read();
        assertThat(state()).isEqualTo(NoticeState.SENT);

        returned(notice, address, "failed", "4.4.7");
        folder().read();
        assertThat(state()).isEqualTo(NoticeState.FAILED);
        assertThat(addresses.notWorking(List.of(address))).isEmpty();
    }

    private BounceFolder folder() {
        return new BounceFolder(maildir, recordBounce);
    }

    private NoticeState state() {
        return notices.findById(notice).orElseThrow().state();
    }

    private void returned(UUID id, String to, String action, String status) throws IOException {
        var text = Files.readString(Path.of("src/test/resources/mail/bounce.eml"))
                .replace("ADDRESS", to)
                .replace("NOTICE", id.toString())
                .replace("ACTION", action)
                .replace("STATUS", status);
        Files.writeString(maildir.resolve("new").resolve(UUID.randomUUID().toString()), text);
    }
}
