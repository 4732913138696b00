package se.delmos.statsbidrag.calls.demo;

import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.ReportingDutyId;
import se.delmos.statsbidrag.calls.model.DutyTerms;
import se.delmos.statsbidrag.calls.usecase.RecordDuty;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.ordinances.Verification;

/** What the agency has to report of the round of 2018, made up for practice: the yearly report to the government (R-PROC-20). */
@Component
@Profile("demo")
class DemoDuties {

    private static final LocalDate FIRST_OF_JUNE = LocalDate.of(2019, 6, 1);

    private final RecordDuty recordDuty;

    DemoDuties(RecordDuty recordDuty) {
        this.recordDuty = recordDuty;
    }

    void record(CallId call) {
        recordDuty.record(
                call,
                ReportingDutyId.create(),
                new DutyTerms(
                        "Vilka som fick bidrag, vad det gick till och vad det ledde till",
                        "Regeringskansliet (Arbetsmarknadsdepartementet)",
                        FIRST_OF_JUNE,
                        "Regleringsbrevet för budgetåret 2018 (övningsuppgift)",
                        Verification.UNVERIFIED,
                        null,
                        Role.MANAGEMENT));
    }
}
