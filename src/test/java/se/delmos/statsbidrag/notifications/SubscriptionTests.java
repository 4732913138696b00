package se.delmos.statsbidrag.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.OnBothDatabases;
import se.delmos.statsbidrag.applications.Scene;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.usecase.CancelCall;
import se.delmos.statsbidrag.calls.usecase.ExtendCall;
import se.delmos.statsbidrag.calls.usecase.PreviewCall;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.notifications.adapter.KeptMail;
import se.delmos.statsbidrag.notifications.model.Notice;
import se.delmos.statsbidrag.notifications.model.NoticeRepository;
import se.delmos.statsbidrag.notifications.model.Subscription;
import se.delmos.statsbidrag.notifications.model.SubscriptionRepository;
import se.delmos.statsbidrag.notifications.model.SubscriptionTokenRepository;
import se.delmos.statsbidrag.notifications.usecase.ForgetUnconfirmed;

/** Mail about calls, from asking for it to ending it. */
@OnBothDatabases
class SubscriptionTests extends ApplicationTest {

    private static final String PAGE = "/utlysningar/bevaka";
    private static final Pattern CONFIRM = Pattern.compile("/utlysningar/bevaka/bekrafta/([\\w-]{43})");
    private static final Pattern END = Pattern.compile("/utlysningar/bevaka/avsluta/([\\w-]{43})");

    @Autowired
    private BeanFactory beans;

    @Autowired
    private KeptMail kept;

    @Autowired
    private SubscriptionRepository subscriptions;

    @Autowired
    private SubscriptionTokenRepository tokens;

    @Autowired
    private NoticeRepository notices;

    private String address;

    @BeforeEach
    void chooseAnAddress() {
        address = "prenumerant-" + UUID.randomUUID() + "@example.se";
    }

    @Test
    void sendsNothingUntilTheLinkOfTheMailIsConfirmed() throws Exception {
        ask(address, "ALL");
        var mail = mails().get(0);
        var token = token(CONFIRM, mail);

        assertThat(mail.body()).contains("http://localhost:", PAGE);
        assertThat(subscription())
                .hasValueSatisfying(asked -> assertThat(asked.isConfirmed()).isFalse());
        mvc.perform(get(PAGE + "/bekrafta/" + token)).andExpect(status().isOk());
        assertThat(subscription())
                .hasValueSatisfying(asked -> assertThat(asked.isConfirmed()).isFalse());

        mvc.perform(post(PAGE + "/bekrafta/" + token).with(token())).andExpect(redirectedUrl(PAGE));
        assertThat(subscription())
                .hasValueSatisfying(asked -> assertThat(asked.isConfirmed()).isTrue());
    }

    @Test
    void keepsOnlyTheHashOfWhatALinkCarries() throws Exception {
        ask(address, "ALL");
        var token = token(CONFIRM, mails().get(0));

        assertThat(tokens.existsById(token)).isFalse();
        assertThat(tokens.findAll()).noneMatch(kept -> kept.hash().contains(token));
        assertThat(sentTo())
                .singleElement()
                .satisfies(sent -> assertThat(sent.body()).isEmpty());
    }

    @Test
    void saysTheSameOfAKnownAddressAndAsksItOnceAnHour() throws Exception {
        ask(address, "ALL");
        ask(address.toUpperCase(Locale.ROOT), "MUNICIPALITY");
        assertThat(mails()).hasSize(1);

        var before = clock.instant();
        try {
            clock.moveTo(before.plus(Duration.ofMinutes(61)));
            ask(address, "ALL");
        } finally {
            clock.moveTo(before);
        }
        assertThat(mails()).hasSize(2);
    }

    @Test
    void refusesWhatIsNoAddress() throws Exception {
        mvc.perform(post(PAGE).param("address", "ingen adress").with(token()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Skriv en e-postadress, till exempel namn@example.se.")));
    }

    @Test
    void tellsOfCallsThatArePublishedExtendedAndCancelled() throws Exception {
        subscribe("MUNICIPALITY");
        var call = new Scene(beans).openCall();
        waitFor("Ny utlysning: ", call);
        as(
                Role.ADMINISTRATOR,
                () -> beans.getBean(ExtendCall.class)
                        .extend(call, version(call), LocalDate.of(2018, 11, 30), "Driftstopp."));
        waitFor("Längre ansökningstid: ", call);
        as(Role.ADMINISTRATOR, () -> beans.getBean(CancelCall.class).cancel(call, version(call), "Inga pengar."));
        waitFor("Inställd utlysning: ", call);
    }

    @Test
    void tellsAnAssociationNothingOfCallsForMunicipalities() throws Exception {
        subscribe("ASSOCIATION");
        var other = address;
        chooseAnAddress();
        subscribe("ALL");
        var call = new Scene(beans).openCall();

        waitFor("Ny utlysning: ", call);
        address = other;
        assertThat(mails()).allMatch(mail -> mail.subject().startsWith("Bekräfta"));
    }

    @Test
    void endsWithOnePressAndForgetsTheAddress() throws Exception {
        subscribe("ALL");
        var call = new Scene(beans).openCall();
        waitFor("Ny utlysning: ", call);
        var end = token(END, mails().get(0));

        mvc.perform(get(PAGE + "/avsluta/" + end)).andExpect(status().isOk());
        assertThat(subscription()).isPresent();
        // as a mail program does it (RFC 8058): a post without the page's token
        mvc.perform(post(PAGE + "/avsluta/" + end).param("List-Unsubscribe", "One-Click"))
                .andExpect(redirectedUrl(PAGE));

        assertThat(subscription()).isEmpty();
        assertThat(sentTo()).isEmpty();
        mvc.perform(post(PAGE + "/avsluta/" + end)).andExpect(flash().attributeExists("notice"));
    }

    @Test
    void forgetsAnAddressThatNobodyConfirmed() throws Exception {
        ask(address, "ALL");
        var before = clock.instant();
        try {
            clock.moveTo(before.plus(Duration.ofDays(8)));
            beans.getBean(ForgetUnconfirmed.class).forget();
        } finally {
            clock.moveTo(before);
        }
        assertThat(subscription()).isEmpty();
        assertThat(sentTo()).isEmpty();
    }

    private void subscribe(String choice) throws Exception {
        ask(address, choice);
        mvc.perform(post(PAGE + "/bekrafta/" + token(CONFIRM, mails().get(0))).with(token()));
    }

    private void ask(String to, String choice) throws Exception {
        mvc.perform(post(PAGE).param("address", to).param("choice", choice).with(token()))
                .andExpect(redirectedUrl(PAGE))
                .andExpect(flash().attribute("notice", "notifications.subscribe.asked"));
    }

    private void waitFor(String start, CallId call) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(mails())
                        .filteredOn(mail ->
                                mail.subject().startsWith(start) && mail.body().contains("/utlysningar/" + call))
                        .singleElement()
                        .satisfies(mail -> assertThat(mail.body()).containsPattern(END)));
    }

    private long version(CallId call) {
        return beans.getBean(PreviewCall.class).preview(call).version();
    }

    private Optional<Subscription> subscription() {
        return subscriptions.findByAddress(address);
    }

    private List<KeptMail.Mail> mails() {
        return kept.sent().stream()
                .filter(mail -> mail.recipient().equals(address))
                .toList();
    }

    private List<Notice> sentTo() {
        return notices.findAll().stream()
                .filter(notice -> notice.recipient().equals(address))
                .toList();
    }

    private static String token(Pattern link, KeptMail.Mail mail) {
        var found = link.matcher(mail.body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
