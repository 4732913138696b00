package se.delmos.statsbidrag.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.calls.model.ACall;
import se.delmos.statsbidrag.calls.usecase.AppropriateMoney;
import se.delmos.statsbidrag.forms.FormVersionId;
import se.delmos.statsbidrag.forms.FormsWithMore;
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

    private void assertRefused(FormVersionId form, String key) {
        assertThatThrownBy(() -> drafted(form))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private CallId drafted(FormVersionId form) {
        return as(Role.ADMINISTRATOR, () -> {
            var money = appropriateMoney.appropriate(2019, "Formulär " + UUID.randomUUID(), Money.kronor(5_000_000));
            return new Drafts(beans).draft(ACall.terms().on(money).asking(form));
        });
    }

    private FormVersionId published(String extra) {
        return FormsWithMore.published(beans, extra);
    }
}
