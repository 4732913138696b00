package se.delmos.statsbidrag.calls;

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

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.ResultActions;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.applications.Answered;
import se.delmos.statsbidrag.calls.model.ACall;
import se.delmos.statsbidrag.calls.model.CallPart;
import se.delmos.statsbidrag.calls.usecase.AppropriateMoney;
import se.delmos.statsbidrag.calls.usecase.ClearTrial;
import se.delmos.statsbidrag.calls.usecase.ComposeCall;
import se.delmos.statsbidrag.calls.usecase.ShowComposedCall;
import se.delmos.statsbidrag.calls.usecase.ShowTrial;
import se.delmos.statsbidrag.forms.Forms;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.StaleVersion;
import se.delmos.statsbidrag.ordinances.OrdinanceNumber;

/** The staff try a call before it is published, and nothing that counts hears of it. */
class TrialTests extends ApplicationTest {

    private static final String TABLES = """
            select table_schema, table_name from information_schema.tables
            where table_type = 'BASE TABLE' and lower(table_schema) not in ('information_schema', 'pg_catalog')
            """;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private AppropriateMoney appropriateMoney;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Calls calls;

    @Autowired
    private ShowTrial showTrial;

    @Autowired
    private ClearTrial clearTrial;

    @Autowired
    private Forms forms;

    private final CallId id = CallId.create();

    @BeforeEach
    void draftACall() {
        as(Role.ADMINISTRATOR, () -> {
            var money = appropriateMoney.appropriate(2019, "Prov " + id, Money.kronor(5_000_000));
            var form = forms.shipped("ansokan-2018-kommun").orElseThrow().id();
            new Drafts(beans)
                    .draft(id, ACall.terms().titled("Prov " + id).on(money).asking(form));
        });
    }

    @Test
    void leavesNoTraceInAnythingThatCounts() throws Exception {
        await().atMost(Duration.ofSeconds(30)).until(() -> unheard() == 0);
        var before = rows();

        fillIn("MUNICIPALITY");
        send("", "from-section", "activity", "check", "yes").andExpect(redirectedUrl(home() + "/granska"));
        show("/granska").andExpect(status().isOk());
        show("/utskrift").andExpect(status().isOk());
        show("").andExpect(status().isOk());
        mvc.perform(get("/administration/utlysningar/" + id + "/som-alla-ser-den")
                        .with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(content().string(not(containsString(">Utkast<"))))
                .andExpect(status().isOk());

        assertThat(rows()).isEqualTo(before);
        assertThat(count("calls.trial_answer where typed = 'Läxhjälp på Åsgatan'"))
                .isPositive();
    }

    @Test
    @Rule("R-119-01")
    void beginsAsTheFirstWhoMayApply() throws Exception {
        show("").andExpect(content().string(containsString("value=\"MUNICIPALITY\" selected")));
        as(Role.ADMINISTRATOR, () -> {
            var seen = beans.getBean(ShowComposedCall.class).show(id).seen();
            var law = new CallPart.Law(new OrdinanceNumber("2018:119"));
            beans.getBean(ComposeCall.class).compose(id, seen, List.of(law));
        });

        show("").andExpect(content().string(containsString("value=\"ASSOCIATION\" selected")));
        show("/granska").andExpect(status().isOk());
    }

    @Test
    void checksAsTheApplicantAndTheOfficerWould() throws Exception {
        show("/granska")
                .andExpect(content().string(containsString("saker återstår")))
                .andExpect(content().string(containsString(home() + "?avsnitt=activity#title\"")))
                .andExpect(content().string(containsString("Ingen användning enligt 4 § är vald.")))
                .andExpect(content().string(containsString("Inte besvarad.")))
                .andExpect(content().string(not(containsString("Sökt belopp 0"))))
                .andExpect(content().string(containsString("Läs ansökan och bedöm om den avser direkta insatser")))
                .andExpect(content().string(not(containsString("”” "))));
        fillIn("MUNICIPALITY");
        show("/granska")
                .andExpect(content().string(containsString("Inget saknas")))
                .andExpect(content().string(containsString("Läxhjälp på Åsgatan")))
                .andExpect(content().string(containsString("R-118-01")))
                .andExpect(content().string(containsString(">Hindrar inte<")))
                .andExpect(content().string(containsString("Sista tidpunkt: ")))
                .andExpect(content().string(containsString("Läs ansökan ”Läxhjälp på Åsgatan”")))
                .andExpect(content().string(not(containsString(">Hindrar<"))));

        send("", "from-section", "economy", "kind", "FOUNDATION", "amount", "400 000");
        show("/granska")
                .andExpect(content().string(containsString("En stiftelse")))
                .andExpect(content().string(containsString(">Hindrar<")));
    }

    @Test
    void printsWhatWouldBeSentMarkedAsATrial() throws Exception {
        fillIn("MUNICIPALITY");

        var pdf = show("/utskrift").andReturn().getResponse().getContentAsByteArray();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("PROV", "Läxhjälp på Åsgatan");
        }
    }

    @Test
    void keepsItForThePersonUntilItIsCleared() throws Exception {
        fillIn("ASSOCIATION");
        show("?avsnitt=activity").andExpect(content().string(containsString("Läxhjälp på Åsgatan")));
        send("/rensa").andExpect(redirectedUrl(home()));
        send("/rensa").andExpect(redirectedUrl(home()));

        show("?avsnitt=activity").andExpect(content().string(not(containsString("Läxhjälp på Åsgatan"))));
        assertThat(as(Role.ADMINISTRATOR, () -> showTrial.show(id, "")).version())
                .isZero();
    }

    @Test
    void isTheAdministratorsOnly() {
        for (var role : new Role[] {Role.APPLICANT, Role.CASE_OFFICER, Role.AUDITOR}) {
            assertThatThrownBy(() -> as(role, () -> showTrial.show(id, ""))).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as(role, () -> clearTrial.clear(id))).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void refusesAPageThatAnotherWindowHasOvertaken() throws Exception {
        fillIn("MUNICIPALITY");

        mvc.perform(post(home())
                        .with(signedIn(Role.ADMINISTRATOR))
                        .with(token())
                        .param("version", "0")
                        .param("from-section", "activity"))
                .andExpect(status().isConflict())
                .andExpect(result -> assertThat(result.getResolvedException()).isInstanceOf(StaleVersion.class));
    }

    @Test
    void showsThePublicPageWithoutWaysToGoOn() throws Exception {
        mvc.perform(get("/administration/utlysningar/" + id + "/forhandsgranska")
                        .with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(content().string(containsString(home())))
                .andExpect(content().string(containsString(id + "/som-alla-ser-den")));
        mvc.perform(get("/administration/utlysningar/" + id + "/som-alla-ser-den")
                        .with(signedIn(Role.AUDITOR)))
                .andExpect(content().string(containsString("Så här ser alla sidan")))
                .andExpect(content().string(containsString("Starta en ansökan")))
                .andExpect(content().string(not(containsString("/mina-sidor/ansokningar/ny"))))
                .andExpect(content().string(not(containsString("/kan-ni-soka"))));
        mvc.perform(get("/administration/utlysningar/" + id + "/som-alla-ser-den")
                        .with(signedIn(Role.APPLICANT)))
                .andExpect(status().isForbidden());
    }

    private void fillIn(String kind) throws Exception {
        var period = calls.require(id).activity();
        for (var section : Answered.SECTIONS) {
            var fields = new LinkedHashMap<String, String>(Answered.in(section, period, 100_000));
            fields.put("from-section", section);
            fields.put("kind", kind);
            send(
                    "",
                    fields.entrySet().stream()
                            .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                            .toArray(String[]::new));
        }
    }

    private ResultActions send(String step, String... fields) throws Exception {
        var version = as(Role.ADMINISTRATOR, () -> showTrial.show(id, "")).version();
        var request = post(home() + step)
                .with(signedIn(Role.ADMINISTRATOR))
                .with(token())
                .param("version", Long.toString(version));
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return mvc.perform(request);
    }

    private ResultActions show(String page) throws Exception {
        return mvc.perform(get(home() + page).with(signedIn(Role.ADMINISTRATOR)));
    }

    private String home() {
        return "/administration/utlysningar/" + id + "/prova";
    }

    private long unheard() {
        return count("event_publication where completion_date is null");
    }

    /** Counts the rows of every table but those of trials. */
    private Map<String, Long> rows() {
        var rows = new LinkedHashMap<String, Long>();
        for (var table : database.queryForList(TABLES)) {
            var name = table.get("table_schema") + "." + table.get("table_name");
            if (!name.toLowerCase(Locale.ROOT).startsWith("calls.trial")) {
                rows.put(name, count("\"" + table.get("table_schema") + "\".\"" + table.get("table_name") + "\""));
            }
        }
        return rows;
    }

    private long count(String from) {
        return Optional.ofNullable(database.queryForObject("select count(*) from " + from, Long.class))
                .orElseThrow();
    }
}
