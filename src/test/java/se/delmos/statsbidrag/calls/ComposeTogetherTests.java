package se.delmos.statsbidrag.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import se.delmos.statsbidrag.BrowserTest;
import se.delmos.statsbidrag.calls.model.ACall;
import se.delmos.statsbidrag.calls.model.CallPart;
import se.delmos.statsbidrag.calls.model.CallSection;
import se.delmos.statsbidrag.calls.model.SeenSections;
import se.delmos.statsbidrag.calls.usecase.AppropriateMoney;
import se.delmos.statsbidrag.calls.usecase.ComposeCall;
import se.delmos.statsbidrag.calls.usecase.ShowComposedCall;
import se.delmos.statsbidrag.forms.Forms;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.Money;

/** Two administrators write in the same draft at the same time. */
class ComposeTogetherTests extends BrowserTest {

    private static final String HOME = "/administration/utlysningar/";
    private static final int A_MOMENT = 1;

    private final Actor colleague =
            new Actor(ActorId.create(), "Siv Ek", "siv.ek@example.se", Set.of(Role.ADMINISTRATOR), Optional.empty());

    @Autowired
    private BeanFactory beans;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Calls calls;

    private CallId call;

    @BeforeEach
    void draftACall() {
        beans.getBean(Identities.class).register(colleague);
        call = as(Role.ADMINISTRATOR, () -> {
            var name = "Tillsammans " + UUID.randomUUID();
            var money = beans.getBean(AppropriateMoney.class).appropriate(2019, name, Money.kronor(5_000_000));
            var form = beans.getBean(Forms.class)
                    .shipped("ansokan-2018-kommun")
                    .orElseThrow()
                    .id();
            return new Drafts(beans).draft(ACall.terms().titled(name).on(money).asking(form));
        });
    }

    @Test
    void doNotDisturbEachOtherInDifferentSections() throws Exception {
        signIn("Adam Frisk");
        page.navigate(HOME + call + "/avsnitt/inriktning");
        mvc.perform(section("kostnader", seen(CallSection.COSTS)).param("types", "staff"))
                .andExpect(redirectedUrl(HOME + call));

        page.getByLabel("Hälsa").check();
        button("Spara avsnittet").click();

        page.getByText("Avsnittet är sparat.").waitFor();
        assertThat(calls.require(call).content().aim().areas()).contains("health");
        assertThat(calls.require(call).content().costTypes()).containsExactly("staff");
    }

    @Test
    void seeWhatTheOtherHasSavedInTheSameSection() throws Exception {
        signIn("Adam Frisk");
        page.navigate(HOME + call + "/avsnitt/texter");
        mvc.perform(section("texter", seen(CallSection.INTRODUCTION))
                        .param("title", "Kollegans rubrik")
                        .param("summary", "Kollegans sammanfattning på två rader.\r\nHär är den andra.")
                        .param("contactEmail", "prov@example.se"))
                .andExpect(redirectedUrl(HOME + call));

        field("Sammanfattning").fill("Min sammanfattning.");
        button("Spara avsnittet").click();

        page.getByText("Siv Ek har sparat det här avsnittet").first().waitFor();
        assertThat(page.locator("main dl").innerText())
                .contains("Kollegans rubrik", "Kollegans sammanfattning", "Min sammanfattning.")
                .doesNotContain("prov@example.se");
        assertThat(field("Sammanfattning").inputValue()).isEqualTo("Min sammanfattning.");
        assertThat(calls.require(call).title()).isEqualTo("Kollegans rubrik");
        inspect("compose-overtaken");

        field("Rubrik").fill("Kollegans rubrik");
        button("Spara avsnittet").click();
        page.getByText("Avsnittet är sparat.").waitFor();
        assertThat(calls.require(call).title()).isEqualTo("Kollegans rubrik");
        assertThat(calls.require(call).summary()).isEqualTo("Min sammanfattning.");
    }

    @Test
    void readThatItWasThemselvesInAnotherWindow() throws Exception {
        var opened = seen(CallSection.COSTS);
        mvc.perform(section("kostnader", opened).param("types", "staff")).andExpect(redirectedUrl(HOME + call));

        mvc.perform(section("kostnader", opened).param("types", "travel"))
                .andExpect(status().isConflict())
                .andExpect(
                        content().string(containsString("Du har själv sparat det här avsnittet i ett annat fönster")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            steg; byInvitation=true; Krävs en inbjudan?; Ja, bara den som bjuds in kan söka
            tid; firstDay=2018-10-23&opens=9.00&lastDay=2018-11-30&closes=23.59&activityFrom=2018-12-01&activityTo=2019-06-30; Första dag; 23 oktober 2018
            lagstod; ordinance=2018:119; Förordning; 2018:119, ideella organisationer
            inriktning; areas=health; Insatsområden; Hälsa
            bedomning; highest=5&texts[0]=Relevans&weights[0]=60&texts[1]=Nytta&weights[1]=40; Kriterium 2: Vad vi bedömer; Nytta
            villkor; own=Ett eget.; Egna villkor (valfritt); Ett eget.
            utbetalning; percents[0]=70&days[0]=2018-12-17&befores[0]=STATUS_REPORT; Utbetalning 1: Betalas när detta är klart; Lägesrapporten är godkänd
            kostnader; types=staff; Kostnader som bidraget får gå till; Personal
            """)
    void readWhatDiffersInWords(String address, String typed, String field, String words) throws Exception {
        var request = section(address, "sett för länge sedan");
        List.of(typed.split("&")).forEach(pair -> request.param(pair.split("=")[0], pair.split("=")[1]));

        mvc.perform(request)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString(">" + field + "<")))
                .andExpect(content().string(containsString(">" + words + "<")))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void areBothKeptWhenTheySaveAtTheSameMoment() {
        var seen = as(colleague, () -> beans.getBean(ShowComposedCall.class).show(call))
                .seen();

        var other = transaction.execute(open -> {
            compose(seen, new CallPart.Costs(List.of("travel")));
            return meanwhile(() -> compose(seen, new CallPart.Conditions(List.of("Ett nytt villkor."))));
        });
        other.join();

        assertThat(calls.require(call).content().costTypes()).containsExactly("travel");
        assertThat(calls.require(call).content().conditions()).containsExactly("Ett nytt villkor.");
    }

    private void compose(SeenSections seen, CallPart part) {
        as(colleague, () -> beans.getBean(ComposeCall.class).compose(call, seen, List.of(part)));
    }

    private static CompletableFuture<Void> meanwhile(Runnable other) {
        var running = CompletableFuture.runAsync(other);
        running.copy()
                .exceptionally(failed -> null)
                .completeOnTimeout(null, A_MOMENT, TimeUnit.SECONDS)
                .join();
        return running;
    }

    private MockHttpServletRequestBuilder section(String address, String seen) {
        return post(HOME + call + "/avsnitt/" + address)
                .with(signedIn(colleague))
                .with(token())
                .param("seen", seen);
    }

    private String seen(CallSection section) {
        return as(colleague, () -> beans.getBean(ShowComposedCall.class).show(call))
                .seen()
                .of(section);
    }
}
