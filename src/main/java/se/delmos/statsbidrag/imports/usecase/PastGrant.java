package se.delmos.statsbidrag.imports.usecase;

import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applications.ApplicationIntake;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.decisions.GrantRecording;
import se.delmos.statsbidrag.imports.adapter.SwedishPurposes;
import se.delmos.statsbidrag.imports.model.AllocationRow;
import se.delmos.statsbidrag.imports.model.ImportedRow;

/** The application and the decision behind a past grant: case, decision and posting as for all others. */
@Component
class PastGrant {

    /** What fits in a line of the diary. The whole source is kept with the imported row. */
    private static final int LONGEST_SOURCE = 200;

    private final ApplicationIntake intake;
    private final GrantRecording grants;
    private final SwedishPurposes purposes;

    PastGrant(ApplicationIntake intake, GrantRecording grants, SwedishPurposes purposes) {
        this.intake = intake;
        this.grants = grants;
        this.purposes = purposes;
    }

    void record(CallView call, ApplicantId recipient, AllocationRow row, ImportedRow mark) {
        var source = forTheDiary(row.source());
        var application = intake.recordPast(call.id(), recipient, row.amount(), purposes.of(row.purpose()), source);
        mark.recordedAs(application, grants.recordPast(application, source));
    }

    private static String forTheDiary(String source) {
        return source.length() > LONGEST_SOURCE ? source.substring(0, LONGEST_SOURCE - 1) + "…" : source;
    }
}
