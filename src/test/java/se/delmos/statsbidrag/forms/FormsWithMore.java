package se.delmos.statsbidrag.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.io.ClassPathResource;
import se.delmos.statsbidrag.forms.usecase.ImportForm;
import se.delmos.statsbidrag.forms.usecase.PublishForm;
import se.delmos.statsbidrag.forms.usecase.ShowForm;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.identity.Role;

/** The shipped municipal form under a name of a test's own, with questions before its last one. */
public final class FormsWithMore {

    private FormsWithMore() {}

    /** Publishes the form with these questions, as JSON with a comma after each. */
    public static FormVersionId published(BeanFactory beans, String questions) {
        return changed(
                beans,
                json -> json.replaceFirst(
                        "(?s)\\{\\s*\"id\": \"account\"",
                        Matcher.quoteReplacement(questions + "{\"id\": \"account\"")));
    }

    /** Publishes the form with its JSON changed. */
    public static FormVersionId changed(BeanFactory beans, UnaryOperator<String> change) {
        var name = "Prov " + UUID.randomUUID();
        var json = change.apply(shipped()).replace("Ansökan 2018, kommuner och regioner", name);
        var administrator =
                beans.getBean(Identities.class).withRole(Role.ADMINISTRATOR).get(0);
        return beans.getBean(CurrentActor.class).as(administrator, () -> {
            var id = FormId.create();
            assertThat(beans.getBean(ImportForm.class).take(id, json)).isEqualTo(List.of());
            beans.getBean(PublishForm.class)
                    .publish(id, beans.getBean(ShowForm.class).show(id).version());
            return beans.getBean(Forms.class).published().stream()
                    .filter(form -> form.name().equals(name))
                    .findFirst()
                    .orElseThrow()
                    .id();
        });
    }

    private static String shipped() {
        try {
            return new ClassPathResource("forms/ready/ansokan-2018-kommun.json")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
