package se.delmos.statsbidrag.applications.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.applications.Scene;
import se.delmos.statsbidrag.applications.model.Incomplete;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.forms.FormDefinition.Choice;
import se.delmos.statsbidrag.forms.FormDefinition.Text;
import se.delmos.statsbidrag.kernel.Display;

/** What is applied for goes to cost types that the call pays for. */
class PaidCostsTests extends ApplicationTest {

    @Autowired
    private BeanFactory beans;

    @Test
    void refusesMoneyForACostTypeThatTheCallDoesNotPayFor() {
        var scene = new Scene(beans);
        var id = scene.written(scene.openCallPaying("travel"));

        assertThatThrownBy(() -> as(
                        scene.maria(),
                        () -> beans.getBean(SubmitApplication.class).submit(id)))
                .isInstanceOfSatisfying(
                        Incomplete.class,
                        refusal -> assertThat(refusal.gaps()).singleElement().satisfies(gap -> {
                            assertThat(gap.path()).isEqualTo("budget.staff.applied");
                            assertThat(gap.message().orElseThrow().in(Display.SWEDISH))
                                    .contains("Utlysningen betalar inte för");
                        }));
    }

    @Test
    void takesMoneyForACostTypeThatTheCallPaysFor() {
        var scene = new Scene(beans);
        var id = scene.written(scene.openCallPaying("staff"));

        as(scene.maria(), () -> beans.getBean(SubmitApplication.class).submit(id));

        assertThat(beans.getBean(Applications.class).require(id).late()).isFalse();
    }

    /** A cost that is written in the form designer gets a code of its own. */
    @Test
    void knowsACostByTheNameThatTheAgencyHasForIt() {
        var scene = new Scene(beans);
        var call = beans.getBean(Calls.class)
                .require(scene.openCallPaying("staff"))
                .content();
        var costs = beans.getBean(PaidCosts.class);

        assertThat(costs.isPaid(new Choice("personal", new Text("personal", "")), call))
                .isTrue();
        assertThat(costs.isPaid(new Choice("resor", new Text("Resor", "")), call))
                .isFalse();
        assertThat(costs.isPaid(new Choice("utrustning", new Text("Utrustning", "")), call))
                .isFalse();
    }
}
