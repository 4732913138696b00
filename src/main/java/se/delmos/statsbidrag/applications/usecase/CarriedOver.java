package se.delmos.statsbidrag.applications.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.model.Application;
import se.delmos.statsbidrag.applications.model.ApplicationRepository;
import se.delmos.statsbidrag.applications.model.ApplicationStatus;
import se.delmos.statsbidrag.applications.model.ExpressionOfInterest;
import se.delmos.statsbidrag.applications.model.InterestRepository;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.documents.Attachments;
import se.delmos.statsbidrag.forms.FormDefinition.Question;
import se.delmos.statsbidrag.forms.Meaning;
import se.delmos.statsbidrag.kernel.NotFound;

/** What an organisation wrote before and need not write again. */
@Component
class CarriedOver {

    private final ApplicationRepository applications;
    private final InterestRepository interests;
    private final FilledForms forms;
    private final Attachments attachments;

    CarriedOver(
            ApplicationRepository applications,
            InterestRepository interests,
            FilledForms forms,
            Attachments attachments) {
        this.applications = applications;
        this.interests = interests;
        this.forms = forms;
        this.attachments = attachments;
    }

    /** Returns the organisation's earlier applications, the latest first: any of them can be copied. */
    List<Application> models(ApplicantId applicant) {
        return applications
                .findByApplicantIdAndStageStatusOrderBySavedAtDesc(applicant.value(), ApplicationStatus.SUBMITTED)
                .stream()
                .filter(earlier -> !earlier.arrival().imported())
                .toList();
    }

    /** Returns the answers a new draft begins with, by path. Refuses a model that is not the organisation's own. */
    Map<String, String> answers(Application draft, CallView call, Optional<ApplicationId> model) {
        return model.map(id -> copied(draft, id)).orElseGet(() -> ofInterest(draft, call));
    }

    /** Copies the answers to questions that the new form asks too, by the same name and of the same type. */
    private Map<String, String> copied(Application draft, ApplicationId id) {
        var earlier = models(draft.applicant()).stream()
                .filter(application -> application.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
        var asked = forms.definition(draft);
        var before = forms.definition(earlier);
        var answers = new HashMap<>(earlier.content().answers());
        answers.keySet().removeIf(path -> {
            var type = asked.questionAt(path).map(Question::type);
            return type.isEmpty() || !type.equals(before.questionAt(path).map(Question::type));
        });
        answers.replaceAll(
                (path, answer) -> forms.asksForFiles(draft, path) ? copiedFiles(earlier, draft, answer) : answer);
        return answers;
    }

    /** Copies the files that the virus scanner has cleared; no others go from one application to another. */
    private String copiedFiles(Application earlier, Application draft, String answer) {
        return ApplicationFiles.naming(ApplicationFiles.named(answer).stream()
                .flatMap(id ->
                        attachments.copy(ApplicationFiles.owner(earlier), id, ApplicationFiles.owner(draft)).stream())
                .toList());
    }

    private Map<String, String> ofInterest(Application draft, CallView call) {
        var summary = interests
                .findByCallIdAndApplicantId(call.id().value(), draft.applicant().value())
                .map(ExpressionOfInterest::summary);
        var use = forms.definition(draft).question(Meaning.USE).map(Question::id);
        return summary.flatMap(text -> use.map(path -> Map.of(path, text))).orElse(Map.of());
    }
}
