package se.delmos.statsbidrag.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.calls.model.ACall;
import se.delmos.statsbidrag.calls.model.CallGap;
import se.delmos.statsbidrag.calls.model.CallPart;
import se.delmos.statsbidrag.calls.model.CallSection;
import se.delmos.statsbidrag.calls.usecase.AppropriateMoney;
import se.delmos.statsbidrag.calls.usecase.ComposeCall;
import se.delmos.statsbidrag.calls.usecase.ShowComposedCall;
import se.delmos.statsbidrag.forms.FormVersionId;
import se.delmos.statsbidrag.forms.Forms;
import se.delmos.statsbidrag.forms.FormsWithMore;
import se.delmos.statsbidrag.forms.usecase.BeginVersion;
import se.delmos.statsbidrag.forms.usecase.PublishForm;
import se.delmos.statsbidrag.forms.usecase.ShowForm;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** Which forms a call can ask applicants to fill in. */
class CallFormTests extends ApplicationTest {

    private static final String FILE =
            "{\"id\": \"statutes\", \"type\": \"file\", \"required\": true, \"label\": {\"sv\": \"Stadgar\", \"en\": \"\"}}, ";

    @Autowired
    private AppropriateMoney appropriateMoney;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Calls calls;

    @Test
    void takesAFormThatAnAdministratorHasPublished() {
        var form = published("");

        assertThat(calls.require(drafted(form)).form()).isEqualTo(form);
    }

    @Test
    void refusesAFormThatNobodyPublished() {
        assertRefused(FormVersionId.create(), "compose.form.form.missing");
    }

    @Test
    void takesAFormThatAsksForFiles() {
        var form = published(FILE);

        assertThat(calls.require(drafted(form)).form()).isEqualTo(form);
    }

    @Test
    void mayKeepAnEarlierVersionOfItsForm() throws Exception {
        var form = published("");
        var call = drafted(form);
        nextVersion(form);

        assertThat(beans.getBean(Forms.class).latest(form).id()).isNotEqualTo(form);
        mvc.perform(get("/administration/utlysningar/" + call + "/avsnitt/formular")
                        .with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(content().string(containsString("<option value=\"" + form + "\" selected=\"selected\">")))
                .andExpect(content().string(containsString("en tidigare version (vald nu)")));
        as(Role.ADMINISTRATOR, () -> {
            var seen = beans.getBean(ShowComposedCall.class).show(call).seen();
            beans.getBean(ComposeCall.class).compose(call, seen, List.of(new CallPart.Asked(form)));
        });
        assertThat(calls.require(call).form()).isEqualTo(form);
        assertRefused(form, "compose.form.form.missing");
    }

    @Test
    @Rule("R-PROC-02")
    void mayKeepAnEarlierVersionOfItsFormForInterest() throws Exception {
        var form = published("");
        var call = drafted(published(""));
        interested(call, form);
        nextVersion(form);

        mvc.perform(get("/administration/utlysningar/" + call + "/avsnitt/steg").with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(content().string(containsString("<option value=\"" + form + "\" selected=\"selected\">")))
                .andExpect(content().string(containsString("en tidigare version (vald nu)")));
        interested(call, form);
        assertThatThrownBy(() -> interested(drafted(published("")), form))
                .hasMessageContaining("compose.form.form.missing");
    }

    @Test
    @Rule({"R-118-01", "R-119-01"})
    void saysThatAFormForInterestIsMadeForOthersThanMayApply() {
        var call = drafted(published(""));
        assertThat(gaps(call)).isEmpty();
        interested(
                call,
                published("{\"id\": \"debts\", \"type\": \"yes-no\", \"required\": true, \"meaning\": \"tax-debts\","
                        + " \"label\": {\"sv\": \"Skulder\", \"en\": \"\"}}, "));

        assertThat(gaps(call)).containsExactly(new CallGap(CallSection.STAGES, "compose.gap.form.organisations"));
    }

    private List<CallGap> gaps(CallId call) {
        return as(
                Role.ADMINISTRATOR,
                () -> beans.getBean(ShowComposedCall.class).show(call).gaps());
    }

    private void interested(CallId call, FormVersionId form) {
        var stages = new CallStages(true, Optional.empty(), Optional.empty(), Optional.of(form), Set.of(), false);
        as(Role.ADMINISTRATOR, () -> {
            var seen = beans.getBean(ShowComposedCall.class).show(call).seen();
            beans.getBean(ComposeCall.class).compose(call, seen, List.of(new CallPart.Staged(stages)));
        });
    }

    private void nextVersion(FormVersionId form) {
        as(Role.ADMINISTRATOR, () -> {
            var id = beans.getBean(Forms.class).latest(form).form();
            var show = beans.getBean(ShowForm.class);
            beans.getBean(BeginVersion.class).begin(id, show.show(id).version());
            beans.getBean(PublishForm.class).publish(id, show.show(id).version());
        });
    }

    /** A row of the budget that the code list lacks cannot be ticked in the call. */
    @Test
    void saysWhereACostIsMendedThatTheCodeListLacks() {
        var call = drafted(FormsWithMore.changed(
                beans, json -> json.replace("\"premises\"", "\"lokalhyra\"").replace("\"Lokaler\"", "\"Lokalhyra\"")));

        assertThat(warnings(call))
                .extracting(CallGap::key)
                .containsExactly("compose.warning.costs", "compose.warning.costs.unlisted");
        assertThat(warnings(call)).extracting(gap -> gap.values().get(0)).containsExactly("”Resor”", "”Lokalhyra”");
    }

    private List<CallGap> warnings(CallId call) {
        return as(
                Role.ADMINISTRATOR,
                () -> beans.getBean(ShowComposedCall.class).show(call).warnings());
    }

    private void assertRefused(FormVersionId form, String key) {
        assertThatThrownBy(() -> drafted(form))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private CallId drafted(FormVersionId form) {
        return as(Role.ADMINISTRATOR, () -> {
            var money = appropriateMoney.appropriate(2019, "Formulär " + UUID.randomUUID(), Money.kronor(5_000_000));
            return new Drafts(beans)
                    .draft(ACall.terms()
                            .on(money)
                            .payingFor("staff", "bought-services", "other")
                            .asking(form));
        });
    }

    private FormVersionId published(String extra) {
        return FormsWithMore.published(beans, extra);
    }
}
