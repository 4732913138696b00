package se.delmos.statsbidrag.applicants;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import se.delmos.statsbidrag.BrowserTest;
import se.delmos.statsbidrag.applicants.model.MandateTerms;
import se.delmos.statsbidrag.applicants.usecase.HandInMandate;
import se.delmos.statsbidrag.applicants.usecase.HandInMandate.Evidence;
import se.delmos.statsbidrag.documents.adapter.Forge;
import se.delmos.statsbidrag.identity.Actor;

/** From no organisation to one with two members, a verified signatory and an account, and two entries merged to one. */
class OrganisationJourneyTests extends BrowserTest {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Applicants applicants;

    @Test
    void registersAnOrganisationAndInvitesAColleague() {
        var people = new People(beans);
        var founder = people.applicant("Greta Grundare");
        var colleague = people.applicant("Kim Kollega");

        signInAs(founder);
        inspect("organisation-none");
        button("Ange organisationens nummer").click();
        field("Organisationsnummer").fill("899990-0032");
        button("Fortsätt").click();
        inspect("organisation-number-wrong");
        field("Organisationsnummer").fill("899990 0031");
        button("Fortsätt").click();
        inspect("organisation-register");
        button("Registrera organisationen").click();
        assertThat(page.locator("h1").textContent()).isEqualTo("Exempelföreningen Kvällsöppet (påhittad)");

        link("Firmatecknare och fullmakter").click();
        button("Lägg in personen").click();
        inspect("organisation-mandate-wrong");
        page.getByLabel("Firmatecknare, ensam").check();
        field("Personens namn").fill("Greta Grundare");
        field("Roll i styrelsen").fill("ordförande");
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("protokoll.pdf", "application/pdf", Forge.pdf("Protokoll")));
        button("Lägg in personen").click();
        inspect("organisation-mandates");

        link("Konton").click();
        page.getByLabel("Bankgiro", new GetByLabelOptions().setExact(true)).check();
        field("Nummer").fill("991-2346");
        button("Lägg till kontot").click();
        inspect("organisation-accounts");
        link("Uppgifter").click();
        inspect("organisation-profile");

        link("Medlemmar").click();
        field("E-postadress").fill(colleague.email());
        page.getByLabel("Läsa, skriva och skicka in").last().check();
        button("Bjud in").click();
        inspect("organisation-invited");
        var invitation = page.locator("#invitation-link").inputValue();

        signInAs(colleague);
        page.navigate("/mina-sidor/organisation/ny/8999900031");
        inspect("organisation-registered");
        page.navigate(invitation);
        inspect("organisation-invitation");
        button("Tacka ja").click();
        inspect("organisation-members");
        assertThat(page.locator("main").textContent()).contains("Kim Kollega", "Saknar fullmakt");
    }

    @Test
    void verifiesASignatoryAndMergesTwoEntries() {
        var people = new People(beans);
        var asking = people.applicant("Alva Alm");
        var signatory = people.applicant("Tove Tvilling");
        var one = people.association("Exempelföreningen Tvillingarna (påhittad)", signatory);
        as(signatory, () -> handIn(one, signatory));
        var other = people.association("Tvillingarna exempelföreningen", asking);

        signIn("Karin Holm");
        page.navigate("/handlaggning/organisationer");
        inspect("officer-organisations");
        page.navigate("/handlaggning/organisationer/" + one);
        inspect("officer-organisation");
        button("Kontrollerad mot underlaget").click();
        inspect("officer-verified");
        signIn("Adam Frisk");
        page.navigate("/administration/organisationer");
        inspect("administration-duplicates");
        page.navigate("/administration/organisationer/" + one + "/" + other);
        button("Slå samman organisationerna").click();
        inspect("administration-merge");
        page.getByLabel("Exempelföreningen Tvillingarna (påhittad)").check();
        field("Varför det är samma organisation").fill("Inlagd två gånger.");
        button("Slå samman organisationerna").click();

        assertThat(applicants.require(other).id()).isEqualTo(one);
    }

    private void handIn(ApplicantId organisation, Actor holder) {
        var terms = new MandateTerms(
                MandateKind.POWER_OF_ATTORNEY,
                holder.name(),
                "att ansöka om, ändra och redovisa bidrag",
                holder.id().value(),
                LocalDate.of(2018, 1, 1),
                LocalDate.of(2018, 12, 31));
        beans.getBean(HandInMandate.class).handIn(organisation, terms, new Evidence("", null, "Protokoll § 7"));
    }

    private void signInAs(Actor person) {
        page.context().clearCookies();
        page.navigate("/demo/logga-in");
        page.locator("form[action='/demo/logga-in']")
                .first()
                .evaluate(
                        "(form, id) => { form.querySelector('[name=person]').value = id; }",
                        person.id().toString());
        page.locator("form[action='/demo/logga-in'] button").first().click();
    }
}
