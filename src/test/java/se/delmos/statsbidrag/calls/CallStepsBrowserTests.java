package se.delmos.statsbidrag.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import se.delmos.statsbidrag.BrowserTest;
import se.delmos.statsbidrag.applications.Scene;
import se.delmos.statsbidrag.calls.model.ACall;
import se.delmos.statsbidrag.calls.usecase.AppropriateMoney;
import se.delmos.statsbidrag.forms.Forms;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.Money;

/** The pages of a call that only a form reaches. */
class CallStepsBrowserTests extends BrowserTest {

    private static final String HOME = "/administration/utlysningar/";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Calls calls;

    @Test
    void askBeforeACallIsExtendedPastTheStartOfItsWork() {
        var call = new Scene(beans).openCall();
        signIn("Adam Frisk");
        page.navigate(HOME + call + "/forlang");
        inspect("extend");
        field("Ny sista dag").fill("2019-03-01");
        field("Skäl").fill("Många har bett om mer tid.");
        button("Visa vad som berörs").click();

        page.getByText("Arbetet får börja 1 december 2018.").waitFor();
        inspect("extend-plan");
        button("Gå tillbaka och skriv en annan dag").click();
        field("Ny sista dag").fill("2018-11-20");
        assertThat(field("Skäl").inputValue()).isEqualTo("Många har bett om mer tid.");
        button("Visa vad som berörs").click();
        page.getByText("Det går inte att ångra").waitFor();
        inspect("extend-plan-little");
        button("Förläng ansökningstiden").click();

        page.getByText("Ansökningstiden är förlängd.").waitFor();
        page.navigate("/utlysningar/" + call);
        inspect("call-extended");
    }

    @Test
    void sayWhatIsWrongInWhatWasSavedAndRemoveTheDraft() {
        var call = draft();
        signIn("Adam Frisk");
        page.navigate(HOME + call + "/avsnitt/bedomning");
        button("Lägg till ett kriterium till").click();
        inspect("compose-criteria");
        page.locator("#weights0").fill("55");
        page.getByText("Tillsammans blir det 95 procent.").waitFor();
        button("Spara avsnittet").click();

        page.getByText("Kriteriernas vikter blir 95 procent tillsammans")
                .first()
                .waitFor();
        inspect("compose-remarks");
        page.getByText("Ta bort utkastet").click();
        inspect("compose-remove");
        button("Ta bort utkastet").click();
        page.getByText("Utkastet är borttaget.").waitFor();
        assertThat(calls.status(call)).isEmpty();
    }

    private CallId draft() {
        return as(Role.ADMINISTRATOR, () -> {
            var name = "Steg för steg " + UUID.randomUUID();
            var money = beans.getBean(AppropriateMoney.class).appropriate(2019, name, Money.kronor(5_000_000));
            var form = beans.getBean(Forms.class)
                    .shipped("ansokan-2018-kommun")
                    .orElseThrow()
                    .id();
            return new Drafts(beans).draft(ACall.terms().titled(name).on(money).asking(form));
        });
    }
}
