package se.delmos.statsbidrag.imports;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.model.CallTerms;
import se.delmos.statsbidrag.calls.model.Stages;
import se.delmos.statsbidrag.calls.model.Window;
import se.delmos.statsbidrag.calls.usecase.AppropriateMoney;
import se.delmos.statsbidrag.calls.usecase.DraftCall;
import se.delmos.statsbidrag.calls.usecase.PreviewCall;
import se.delmos.statsbidrag.calls.usecase.PublishCall;
import se.delmos.statsbidrag.forms.Forms;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.imports.adapter.AllocationFile;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.Period;
import se.delmos.statsbidrag.ledger.AppropriationId;
import se.delmos.statsbidrag.ordinances.OrdinanceNumber;

/** A round of a budget year of its own, which lists of past grants can be imported into. */
abstract class PastRound extends ApplicationTest {

    @Autowired
    private AppropriateMoney appropriateMoney;

    @Autowired
    private DraftCall draftCall;

    @Autowired
    private Forms forms;

    @Autowired
    private PreviewCall previewCall;

    @Autowired
    private PublishCall publishCall;

    /** Publishes a call of the year under 2018:118 with this frame. */
    protected void publishRound(int year, Money frame) {
        as(Role.ADMINISTRATOR, () -> {
            var call = CallId.create();
            var money = appropriateMoney.appropriate(year, "Prövad ram " + year, frame);
            draftCall.draft(call, terms(year, money, frame));
            publishCall.publish(call, previewCall.preview(call).version());
        });
    }

    protected static ByteArrayResource list(String... rows) {
        var text = String.join(",", AllocationFile.COLUMNS) + "\n" + String.join("\n", rows);
        return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8));
    }

    private CallTerms terms(int year, AppropriationId appropriation, Money frame) {
        return new CallTerms(
                "Prövad omgång " + year,
                "Bara för prov.",
                new OrdinanceNumber("2018:118"),
                appropriation,
                new Window(LocalDate.of(2018, 12, 3), LocalDate.of(2018, 12, 14)),
                frame,
                Optional.empty(),
                new Period(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31)),
                LocalDate.of(2020, 1, 31),
                Stages.applicationOnly(),
                forms.shipped("ansokan-2018-kommun").orElseThrow().id());
    }
}
