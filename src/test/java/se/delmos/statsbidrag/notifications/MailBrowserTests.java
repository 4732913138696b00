package se.delmos.statsbidrag.notifications;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import se.delmos.statsbidrag.BrowserTest;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.Scene;
import se.delmos.statsbidrag.applications.usecase.SubmitApplication;
import se.delmos.statsbidrag.decisions.Cases;
import se.delmos.statsbidrag.messages.MessageId;
import se.delmos.statsbidrag.messages.usecase.SendMessage;
import se.delmos.statsbidrag.notifications.model.DeadAddress;
import se.delmos.statsbidrag.notifications.model.DeadAddressRepository;
import se.delmos.statsbidrag.notifications.model.MailText;
import se.delmos.statsbidrag.notifications.model.NewNotice;
import se.delmos.statsbidrag.notifications.model.Notice;
import se.delmos.statsbidrag.notifications.model.NoticeRepository;
import se.delmos.statsbidrag.notifications.model.NoticeTemplate;
import se.delmos.statsbidrag.notifications.model.Recipient;

/** The pages of mail and messages as the browser shows them: a dead address, a thread, the log, asking for mail. */
class MailBrowserTests extends BrowserTest {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private DeadAddressRepository dead;

    @Test
    void showsAnOfficerWhoCannotBeReachedAndWhatTheApplicantWrites() {
        var scene = new Scene(beans);
        var id = submitted(scene);
        new Cases(beans).declareNone("Karin Holm", id);
        var jonas = scene.jonas();
        as(
                jonas,
                () -> beans.getBean(SendMessage.class)
                        .send(MessageId.create(), id, "Vi byter lokal till Åsgatan 7.\nGår det bra?"));
        dead.save(new DeadAddress(jonas.email(), clock.instant(), "550 5.1.1 Okänd brevlåda"));
        try {
            signIn("Karin Holm");
            inspect("queue-unread");
            page.navigate("/handlaggning/arenden/" + id);
            sees("tar inte emot e-post");
            inspect("case-not-reached");
            link("Meddelanden").click();
            field("Meddelande").fill("Det går bra.");
            button("Skicka meddelandet").click();
            sees("Meddelandet är skickat");
            inspect("thread-officer");
        } finally {
            dead.deleteById(DeadAddress.key(jonas.email()));
        }
    }

    @Test
    void showsTheLogAndTheTemplates() {
        var failed = new NewNotice(
                "decided:" + UUID.randomUUID(),
                NoticeTemplate.DECIDED,
                new Recipient("registrator-och-diarium@samordningsforbundet.example.se", null, "DELMOS 1999/8"),
                new MailText("Beslut finns", "Logga in."));
        beans.getBean(NoticeRepository.class)
                .save(new Notice(failed, clock.instant()).bounce("550 5.1.1 Recipient address rejected: User unknown"));
        signIn("Adam Frisk");
        page.navigate("/administration/utskick");
        inspect("mail-log");
        link("Beslut finns").first().click();
        inspect("mail-template");
        page.navigate("/utlysningar/bevaka");
        button("Skicka en länk för att bekräfta").click();
        sees("Skriv den e-postadress");
        inspect("subscribe");
        page.navigate("/utlysningar/bevaka/avsluta/x");
        inspect("unsubscribe");
    }

    private void sees(String text) {
        page.getByText(text).first().waitFor();
    }

    private ApplicationId submitted(Scene scene) {
        var id = scene.written(scene.openCall());
        as(scene.maria(), () -> beans.getBean(SubmitApplication.class).submit(id));
        return id;
    }
}
