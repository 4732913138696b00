package se.delmos.statsbidrag.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.decisions.usecase.DownloadLetter;
import se.delmos.statsbidrag.decisions.usecase.MakeDecision;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.review.Reviews;

class DecisionLetterTests extends ApplicationTest {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private DownloadLetter downloadLetter;

    @Autowired
    private MakeDecision makeDecision;

    @Autowired
    private Applications applications;

    @Autowired
    private Reviews reviews;

    @BeforeAll
    static void startValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    @Rule({"R-FL-07", "R-PROC-12", "R-118-12", "R-118-16"})
    void saysAllThatAGrantMustSay() throws Exception {
        var id = proposed();
        new Cases(beans).decide("Bengt Dahl", id, Outcome.GRANTED);

        assertThat(text(letter(id)))
                .contains("Delmos beviljar Övningskommunen Åmål")
                .contains("200 000 kr")
                .contains("Läxhjälp på Åsgatan")
                .contains("Målen är tydliga i Ängby.")
                .contains("3 och 4 §§ förordningen")
                .contains("Beslutet har fattats av Bengt Dahl.")
                .contains("Ärendet har föredragits av Karin Holm.")
                .contains("Ingen annan har deltagit i den slutliga handläggningen.")
                .contains("sektorsövergripande")
                .contains("Sista dag för slutrapport")
                .contains("Hela beloppet vid ett tillfälle")
                .contains("ska betalas tillbaka")
                .contains("Beslutet får inte överklagas. Det framgår av 19 § förordningen (2018:118).")
                .contains(applications.require(id).caseNumber().toString());
    }

    @Test
    @Rule({"R-FL-07", "R-FL-08"})
    void saysWhyOnlyAPartIsGranted() throws Exception {
        var id = proposed();
        as(
                "Lena Ström",
                () -> makeDecision.decide(new MakeDecision.Command(
                        id,
                        reviews.of(id).version(),
                        Outcome.PARTLY_GRANTED,
                        Optional.of(Money.kronor(150_000)),
                        "Hyran är för hög.",
                        "3 §",
                        "Lämna en lägesbild i mars.")));

        assertThat(text(letter(id)))
                .contains("150 000 kr av de 200 000 kr")
                .contains("Hyran är för hög.")
                .contains("Lämna en lägesbild i mars.")
                .contains("Beslutet har fattats av Lena Ström.");
    }

    @Test
    void isArchivableAndKeptWithItsChecksum() throws Exception {
        var id = proposed();
        new Cases(beans).decide("Bengt Dahl", id, Outcome.REFUSED);
        var download = as("Karin Holm", () -> downloadLetter.download(id));

        assertArchivable(download.content());
        assertThat(download.document().sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(download.content())));
        assertThat(text(download.content())).contains("Delmos avslår ansökan").doesNotContain("Villkor");
    }

    @Test
    void isShownToTheMembersOfTheOrganisationOnly() throws Exception {
        var id = proposed();
        new Cases(beans).decide("Bengt Dahl", id, Outcome.GRANTED);
        var member = actingFor(
                person("Amina Warsame"), applications.require(id).applicant().value());

        mvc.perform(get("/mina-sidor/beslut/" + id).with(signedIn(member))).andExpect(status().isOk());
        mvc.perform(get("/mina-sidor/beslut/" + id + "/brev").with(signedIn(member)))
                .andExpect(status().isOk());
        assertRefused(id, person("Maria Lindqvist"));
    }

    private void assertRefused(ApplicationId id, Actor stranger) throws Exception {
        mvc.perform(get("/mina-sidor/beslut/" + id).with(signedIn(stranger))).andExpect(status().isForbidden());
        mvc.perform(get("/mina-sidor/beslut/" + id + "/brev").with(signedIn(stranger)))
                .andExpect(status().isForbidden());
    }

    private ApplicationId proposed() {
        var cases = new Cases(beans);
        return cases.proposed(cases.call(500_000), 200_000);
    }

    private byte[] letter(ApplicationId id) {
        return as("Karin Holm", () -> downloadLetter.download(id)).content();
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replace('\u00A0', ' ')
                    .replaceAll("\\s+", " ");
        }
    }

    private static void assertArchivable(byte[] pdf) throws Exception {
        for (var flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                assertThat(validator.validate(parser).getTestAssertions()).isEmpty();
            }
        }
    }
}
