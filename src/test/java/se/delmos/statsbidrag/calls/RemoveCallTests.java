package se.delmos.statsbidrag.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.calls.model.ACall;
import se.delmos.statsbidrag.calls.model.DutyTerms;
import se.delmos.statsbidrag.calls.usecase.AppropriateMoney;
import se.delmos.statsbidrag.calls.usecase.PublishCall;
import se.delmos.statsbidrag.calls.usecase.RecordDuty;
import se.delmos.statsbidrag.calls.usecase.RemoveCall;
import se.delmos.statsbidrag.calls.usecase.ShowComposedCall;
import se.delmos.statsbidrag.calls.usecase.WriteTrial;
import se.delmos.statsbidrag.calls.usecase.WriteTrial.Written;
import se.delmos.statsbidrag.forms.Forms;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.StaleVersion;
import se.delmos.statsbidrag.ordinances.Verification;

/** A draft call that nobody needs is removed; one that was published never is. */
class RemoveCallTests extends ApplicationTest {

    private static final String LIST = "/administration/utlysningar";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Calls calls;

    @Autowired
    private RemoveCall removeCall;

    @Autowired
    private JdbcTemplate jdbc;

    private final String title = "Överflödig " + UUID.randomUUID();
    private CallId id;

    @BeforeEach
    void draftACall() {
        id = as(Role.ADMINISTRATOR, () -> {
            var money = beans.getBean(AppropriateMoney.class).appropriate(2019, title, Money.kronor(5_000_000));
            var form = beans.getBean(Forms.class)
                    .shipped("ansokan-2018-kommun")
                    .orElseThrow()
                    .id();
            return new Drafts(beans).draft(ACall.terms().titled(title).on(money).asking(form));
        });
    }

    @Test
    void asksFirstAndRemovesTheDraftWithWhatBelongsToItAndKeepsThatInTheAudit() throws Exception {
        tryAndReport();
        mvc.perform(get(LIST + "/" + id).with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(content().string(containsString("/" + id + "/ta-bort")));
        mvc.perform(get(LIST + "/" + id + "/ta-bort").with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Det går inte att ångra.")));
        var sent = removal();
        mvc.perform(sent).andExpect(redirectedUrl(LIST));
        mvc.perform(sent).andExpect(redirectedUrl(LIST));

        assertThat(calls.status(id)).isEmpty();
        assertThat(rows("calls.trial where call_id = ?")).isZero();
        assertThat(rows("calls.reporting_duty where call_id = ?")).isZero();
        mvc.perform(get(LIST).with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(content().string(not(containsString(title))));
        mvc.perform(get("/revision/granskningslogg").with(signedIn(Role.AUDITOR)))
                .andExpect(content().string(containsString("Utkast till utlysning borttaget")));
    }

    @Test
    void leavesAPublishedCallWhereItIs() throws Exception {
        as(Role.ADMINISTRATOR, () -> beans.getBean(PublishCall.class).publish(id, version()));

        mvc.perform(get(LIST + "/" + id + "/ta-bort").with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(redirectedUrl(LIST + "/" + id));
        mvc.perform(get(LIST + "/" + id).with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(content().string(not(containsString("/ta-bort"))));
        mvc.perform(removal())
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Utlysningen är publicerad och kan inte tas bort.")));
        assertThat(calls.status(id)).isPresent();
    }

    @Test
    void isTheAdministratorsToDoAndOnlyWithWhatTheySaw() {
        for (var role : List.of(Role.AUDITOR, Role.MANAGEMENT, Role.CASE_OFFICER)) {
            assertThatThrownBy(() -> as(role, () -> removeCall.remove(id, version())))
                    .isInstanceOf(AccessDeniedException.class);
        }
        var seen = version();
        assertThatThrownBy(() -> as(Role.ADMINISTRATOR, () -> removeCall.remove(id, seen - 1)))
                .isInstanceOf(StaleVersion.class);
        assertThat(calls.status(id)).contains(CallStatus.DRAFT);
    }

    private void tryAndReport() {
        var made = new MadeUpApplicant(MadeUpApplicant.Kind.MUNICIPALITY, Optional.empty());
        as(Role.ADMINISTRATOR, () -> {
            beans.getBean(WriteTrial.class).write(id, new Written(0, made, "activity", Map.of()));
            beans.getBean(RecordDuty.class)
                    .record(
                            id,
                            ReportingDutyId.create(),
                            new DutyTerms("Vad", "Vem", null, "Källa", Verification.UNVERIFIED, null, Role.MANAGEMENT));
        });
        assertThat(rows("calls.trial where call_id = ?")).isEqualTo(1);
        assertThat(rows("calls.reporting_duty where call_id = ?")).isEqualTo(1);
    }

    private MockHttpServletRequestBuilder removal() {
        return post(LIST + "/" + id + "/ta-bort")
                .with(signedIn(Role.ADMINISTRATOR))
                .with(token())
                .param("version", Long.toString(version()));
    }

    private long version() {
        return as(
                        Role.ADMINISTRATOR,
                        () -> beans.getBean(ShowComposedCall.class).show(id))
                .version();
    }

    private int rows(String from) {
        return jdbc.queryForObject("select count(*) from " + from, Integer.class, id.value());
    }
}
