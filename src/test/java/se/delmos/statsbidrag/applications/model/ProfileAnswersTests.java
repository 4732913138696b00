package se.delmos.statsbidrag.applications.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.applicants.AccountKind;
import se.delmos.statsbidrag.applicants.AccountView;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.applicants.ApplicantView;
import se.delmos.statsbidrag.applicants.ProfileView;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.model.DefinitionJson;
import se.delmos.statsbidrag.kernel.OrganisationNumber;

class ProfileAnswersTests {

    private static final String PLACES = """
            {"schema":1,"kind":"interest","title":{"sv":"Prov"},"checks":[],"sections":[{"id":"all","title":{"sv":"Allt"},"questions":[
            {"id":"seat","type":"municipality","label":{"sv":"Säte"},"required":true,"meaning":"seat"},
            {"id":"county","type":"county","label":{"sv":"Län"},"required":true,"meaning":"county"},
            {"id":"where","type":"long-text","label":{"sv":"Adress"},"required":true,"meaning":"address"},
            {"id":"web","type":"short-text","label":{"sv":"Webb"},"required":true,"meaning":"web"}]}]}
            """;

    @Test
    void answerWhatTheAssociationsFormAsksAboutTheOrganisation() throws IOException {
        assertThat(known(association()).answers())
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("organisation-name", "Exempelföreningen Ån (påhittad)"),
                        Map.entry("organisation-number", "802002-8711"),
                        Map.entry("organisation-type", "association"),
                        Map.entry("address", "c/o Ek, Ågatan 1"),
                        Map.entry("postal-address", "803 20 Gävle"),
                        Map.entry("phone", "026-17 80 00"),
                        Map.entry("email", "an@example.se"),
                        Map.entry("account", "991-2346"),
                        Map.entry("contact.name", "Åsa Ek"),
                        Map.entry("contact.email", "an@example.se"),
                        Map.entry("contact.phone", "026-17 80 00")));
    }

    @Test
    void answerPlacesByTheirCodesAndKeepTheLinesOfAnAddress() {
        assertThat(known(DefinitionJson.read(PLACES)).answers())
                .containsOnly(
                        Map.entry("seat", "2180"),
                        Map.entry("county", "21"),
                        Map.entry("where", "c/o Ek\nÅgatan 1\n803 20 Gävle"),
                        Map.entry("web", "https://an.example.se"));
    }

    @Test
    void leaveOutWhatTheOrganisationHasNotSaid() throws IOException {
        var silent = new ProfileView(
                Optional.empty(),
                Optional.empty(),
                "an@example.se",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new AccountView(AccountKind.PLUSGIRO, "28 65 43-4", true)));

        assertThat(new ProfileAnswers(organisation(), silent, association()).answers())
                .containsOnlyKeys("organisation-name", "organisation-number", "organisation-type", "email");
    }

    @Test
    void areFoundUntilTheyAreChanged() throws IOException {
        var known = known(association());
        var answers = new HashMap<>(known.answers());
        assertThat(known.foundIn(answers)).contains("phone", "contact").hasSize(9);

        answers.put("phone", "070-174 06 05");
        answers.put("contact.phone", "070-174 06 05");
        answers.remove("address");

        assertThat(known.foundIn(answers)).hasSize(6).doesNotContain("phone", "contact", "address");
    }

    @Test
    @Rule("R-119-19")
    void lackAnAccountThatIsNoneOfTheOrganisationsOwn() throws IOException {
        var known = known(association());

        assertThat(known.lackAccount(Map.of("account", "5050-1055"))).isTrue();
        assertThat(known.lackAccount(Map.of("account", "9912346"))).isFalse();
        assertThat(known.lackAccount(Map.of("account", "28 65 43-4"))).isTrue();
        assertThat(known.lackAccount(Map.of("account", "inget ännu"))).isFalse();
        assertThat(known.lackAccount(Map.of())).isFalse();
    }

    private static ProfileAnswers known(FormDefinition form) {
        var profile = new ProfileView(
                Optional.of("2180"),
                Optional.of("Åsa Ek"),
                "an@example.se",
                Optional.of("026-17 80 00"),
                Optional.of("c/o Ek\r\nÅgatan 1\r\n803 20 Gävle\r\n"),
                Optional.of("https://an.example.se"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(
                        new AccountView(AccountKind.PLUSGIRO, "28 65 43-4", true),
                        new AccountView(AccountKind.BANKGIRO, "991-2346", false)));
        return new ProfileAnswers(organisation(), profile, form);
    }

    private static ApplicantView organisation() {
        return new ApplicantView(
                ApplicantId.create(),
                "Exempelföreningen Ån (påhittad)",
                ApplicantKind.ASSOCIATION,
                OrganisationNumber.parse("802002-8711"),
                "21",
                "Gävleborgs län",
                Optional.of("Gävle"),
                Optional.empty(),
                "an@example.se");
    }

    private static FormDefinition association() throws IOException {
        return DefinitionJson.read(
                Files.readString(Path.of("src/main/resources/forms/ready/ansokan-2022-forening.json")));
    }
}
