package se.delmos.statsbidrag.applications.usecase;

import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applications.model.ProfileAnswers;
import se.delmos.statsbidrag.forms.FormVersionId;
import se.delmos.statsbidrag.forms.Forms;

/** What an organisation has told once and need not write in each form. */
@Component
class OwnDetails {

    private final Applicants applicants;
    private final Forms forms;

    OwnDetails(Applicants applicants, Forms forms) {
        this.applicants = applicants;
        this.forms = forms;
    }

    ProfileAnswers of(ApplicantId organisation, FormVersionId form) {
        return new ProfileAnswers(
                applicants.require(organisation), applicants.profile(organisation), forms.definition(form));
    }
}
