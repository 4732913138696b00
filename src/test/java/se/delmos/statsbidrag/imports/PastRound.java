package se.delmos.statsbidrag.imports;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.calls.Drafts;
import se.delmos.statsbidrag.calls.model.ACall;
import se.delmos.statsbidrag.calls.usecase.AppropriateMoney;
import se.delmos.statsbidrag.forms.Forms;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.imports.adapter.AllocationFile;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.ledger.AppropriationId;

/** A round of a budget year of its own, which lists of past grants can be imported into. */
abstract class PastRound extends ApplicationTest {

    @Autowired
    private AppropriateMoney appropriateMoney;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Forms forms;

    /** Publishes a call of the year under 2018:118 with this frame. */
    protected void publishRound(int year, Money frame) {
        as(Role.ADMINISTRATOR, () -> {
            var money = appropriateMoney.appropriate(year, "Prövad ram " + year, frame);
            new Drafts(beans).publish(terms(year, money, frame));
        });
    }

    protected static ByteArrayResource list(String... rows) {
        var text = String.join(",", AllocationFile.COLUMNS) + "\n" + String.join("\n", rows);
        return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8));
    }

    private ACall terms(int year, AppropriationId appropriation, Money frame) {
        return ACall.terms()
                .titled("Prövad omgång " + year)
                .on(appropriation)
                .open(LocalDate.of(2018, 12, 3), LocalDate.of(2018, 12, 14))
                .framed(frame)
                .withoutCeiling()
                .active(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31))
                .reportedBy(LocalDate.of(2020, 1, 31))
                .asking(forms.shipped("ansokan-2018-kommun").orElseThrow().id());
    }
}
