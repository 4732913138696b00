package se.delmos.statsbidrag.review.model;

import java.time.LocalDate;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.applicants.ApplicantView;
import se.delmos.statsbidrag.applications.ApplicationView;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionView;

/** What the formal rules look at: the application, who applies, the call and the wording it was published under. */
public record FormalFacts(
        ApplicationView application, ApplicantView applicant, CallView call, OrdinanceVersionView version) {

    /** The day the amendments 2020:1264 and 2020:1265 came into force. */
    private static final LocalDate AMENDED_2021 = LocalDate.of(2021, 2, 1);

    ApplicantKind kind() {
        return applicant.kind();
    }

    /** Returns the day the application arrived, in Swedish time (22 § förvaltningslagen). */
    LocalDate submittedOn() {
        return application.submittedAt().atZone(Display.STOCKHOLM).toLocalDate();
    }

    boolean isUnder(String ordinance) {
        return version.ordinance().value().equals(ordinance);
    }

    /** Tells whether the wording is that of 1 February 2021 or later (v3 of 2018:118, v2 of 2018:119). */
    boolean isAmended2021() {
        return !version.validFrom().isBefore(AMENDED_2021);
    }
}
