package se.delmos.statsbidrag.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.applications.Scene;
import se.delmos.statsbidrag.applications.usecase.SubmitApplication;
import se.delmos.statsbidrag.notifications.adapter.KeptMail;
import se.delmos.statsbidrag.notifications.adapter.SmtpMail;
import se.delmos.statsbidrag.notifications.model.MailText;
import se.delmos.statsbidrag.notifications.model.NewNotice;
import se.delmos.statsbidrag.notifications.model.Notice;
import se.delmos.statsbidrag.notifications.model.NoticeRepository;
import se.delmos.statsbidrag.notifications.model.NoticeState;
import se.delmos.statsbidrag.notifications.model.NoticeTemplate;
import se.delmos.statsbidrag.notifications.model.Recipient;
import se.delmos.statsbidrag.notifications.usecase.Addresses;
import se.delmos.statsbidrag.notifications.usecase.Delivery;
import se.delmos.statsbidrag.notifications.usecase.SendNotice;

/** Mail leaves once, also when the server was down first, and tells nothing that is not public. */
class NoticeMailTests extends ApplicationTest {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private NoticeRepository notices;

    @Autowired
    private Addresses addresses;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private KeptMail kept;

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final NewNotice notice = new NewNotice(
            "decided:" + UUID.randomUUID(),
            NoticeTemplate.DECIDED,
            new Recipient("m-" + UUID.randomUUID() + "@example.se", null, "DELMOS 2018/12"),
            new MailText("Beslut finns i ärende DELMOS 2018/12", "Logga in på Mina sidor för att läsa det."));

    @BeforeEach
    void startTheServer() {
        server.start();
    }

    @AfterEach
    void stopTheServer() {
        server.stop();
    }

    @Test
    void isTheSameForAnAddressInSmallAndLargeLetters() {
        var shouted = new NewNotice(
                notice.event(),
                notice.template(),
                new Recipient(" " + notice.to().address().toUpperCase(Locale.ROOT) + " ", null, "DELMOS 2018/12"),
                notice.text());

        assertThat(Notice.idOf(shouted)).isEqualTo(Notice.idOf(notice));
    }

    @Test
    void sendsANoticeOnceHoweverOftenTheEventArrives() throws MessagingException {
        var port = server.getSmtp().getPort();

        assertThat(send(port)).isTrue();
        assertThat(send(port)).isTrue();

        assertThat(server.getReceivedMessages()).hasSize(1);
        var mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Beslut finns i ärende DELMOS 2018/12");
        assertThat(mail.getMessageID()).isEqualTo("<" + Notice.idOf(notice) + "@statsbidrag>");
    }

    @Test
    void keepsANoticeWhileTheServerIsDownAndSendsItOnceAfterwards() {
        var down = server.getSmtp().getPort();
        server.stop();

        assertThat(send(down)).isFalse();
        assertThat(send(down)).isFalse();
        assertThat(notices.findById(Notice.idOf(notice)))
                .hasValueSatisfying(waiting -> assertThat(waiting.attempts()).isEqualTo(2));

        server.start();
        assertThat(send(server.getSmtp().getPort())).isTrue();
        assertThat(send(server.getSmtp().getPort())).isTrue();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void tellsTheMembersThatTheApplicationHasArrived() {
        var scene = new Scene(beans);
        var id = scene.written(scene.openCall());
        as(scene.maria(), () -> beans.getBean(SubmitApplication.class).submit(id));
        var number = beans.getBean(Applications.class).require(id).caseNumber();

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(kept.sent())
                        .filteredOn(mail -> mail.subject().endsWith(": " + number))
                        .extracting(KeptMail.Mail::recipient)
                        .containsExactlyInAnyOrder("jonas.ek@example.se", "maria.lindqvist@example.se"));
    }

    @Test
    void givesUpOnAMailThatTheServerWillNeverTake() throws IOException {
        try (var strict = new SmallSmtpServer("250 ok", "554 5.7.1 Looks like spam")) {
            assertThat(send(strict.port())).isFalse();
        }
        assertThat(kept(notice).state()).isEqualTo(NoticeState.FAILED);
        assertThat(kept(notice).answer())
                .hasValueSatisfying(said -> assertThat(said).contains("554 5.7.1 Looks like spam"));
        assertThat(send(server.getSmtp().getPort())).isFalse();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void seesThatAnAddressDoesNotTakeMail() throws IOException {
        try (var strict = new SmallSmtpServer("550 5.1.1 No such mailbox", "250 ok")) {
            send(strict.port());
        }
        assertThat(kept(notice).state()).isEqualTo(NoticeState.BOUNCED);
        assertThat(kept(notice).answer()).contains("550 5.1.1 No such mailbox");
        assertThat(addresses.notWorking(List.of(notice.to().address().toUpperCase(Locale.ROOT))))
                .singleElement()
                .satisfies(dead -> assertThat(dead.answer()).isEqualTo("550 5.1.1 No such mailbox"));
    }

    @Test
    void sendsNothingToADeadAddressUntilItsOwnerSaysThatItWorks() throws IOException {
        try (var strict = new SmallSmtpServer("550 5.1.1 No such mailbox", "250 ok")) {
            send(strict.port());
        }
        var port = server.getSmtp().getPort();
        var next = new NewNotice("next:" + UUID.randomUUID(), notice.template(), notice.to(), notice.text());

        assertThat(send(next, port)).isFalse();
        assertThat(kept(next).attempts()).isZero();

        addresses.confirm(notice.to().address());
        var later = new NewNotice("later:" + UUID.randomUUID(), notice.template(), notice.to(), notice.text());
        assertThat(send(later, port)).isTrue();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void waitsWhileAMailboxIsFullForNow() throws IOException {
        try (var busy = new SmallSmtpServer("452 4.2.2 Mailbox full", "250 ok")) {
            send(busy.port());
        }
        assertThat(kept(notice).state()).isEqualTo(NoticeState.WAITING);
        assertThat(kept(notice).nextAttemptAt()).isAfter(kept(notice).createdAt());
    }

    private Notice kept(NewNotice wanted) {
        return notices.findById(Notice.idOf(wanted)).orElseThrow();
    }

    private boolean send(int port) {
        return send(notice, port);
    }

    private boolean send(NewNotice wanted, int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        var delivery = new Delivery(new SmtpMail(sender, "statsbidrag@example.se"), addresses, clock);
        var sending = new SendNotice(notices, delivery, clock);
        return Boolean.TRUE.equals(transaction.execute(status -> sending.send(wanted)));
    }
}
