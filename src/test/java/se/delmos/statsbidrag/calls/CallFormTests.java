package se.delmos.statsbidrag.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.calls.model.ACall;
import se.delmos.statsbidrag.calls.usecase.AppropriateMoney;
import se.delmos.statsbidrag.forms.FormId;
import se.delmos.statsbidrag.forms.FormVersionId;
import se.delmos.statsbidrag.forms.Forms;
import se.delmos.statsbidrag.forms.usecase.ImportForm;
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

    @Autowired
    private Forms forms;

    @Autowired
    private ImportForm importForm;

    @Autowired
    private PublishForm publishForm;

    @Autowired
    private ShowForm showForm;

    @Test
    void takesAFormThatAnAdministratorHasPublished() throws IOException {
        var form = published("");

        assertThat(calls.require(drafted(form)).form()).isEqualTo(form);
    }

    @Test
    void refusesAFormThatNobodyPublished() {
        assertRefused(FormVersionId.create(), "compose.form.form.missing");
    }

    @Test
    void refusesAFormThatAsksForFilesAsLongAsApplicationsCannotCarryThem() throws IOException {
        assertRefused(published(FILE), "compose.form.form.files");
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

    /** Publishes the shipped municipal form under another name, with a question before its last one. */
    private FormVersionId published(String extra) throws IOException {
        var shipped = new ClassPathResource("forms/ready/ansokan-2018-kommun.json")
                .getContentAsString(StandardCharsets.UTF_8);
        var name = "Prov " + UUID.randomUUID();
        var json = shipped.replace("Ansökan 2018, kommuner och regioner", name)
                .replaceFirst("(?s)\\{\\s*\"id\": \"account\"", extra.replace("$", "\\$") + "{\"id\": \"account\"");
        return as(Role.ADMINISTRATOR, () -> {
            var id = FormId.create();
            assertThat(importForm.take(id, json)).isEqualTo(List.of());
            publishForm.publish(id, showForm.show(id).version());
            return forms.published().stream()
                    .filter(form -> form.name().equals(name))
                    .findFirst()
                    .orElseThrow()
                    .id();
        });
    }
}
