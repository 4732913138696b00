package se.delmos.statsbidrag.applications.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.model.Application;
import se.delmos.statsbidrag.applications.model.ApplicationRepository;
import se.delmos.statsbidrag.applications.model.ApplicationStatus;
import se.delmos.statsbidrag.applications.model.ExpressionOfInterest;
import se.delmos.statsbidrag.applications.model.InterestRepository;
import se.delmos.statsbidrag.applications.model.ProfileAnswers;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.documents.Attachments;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormDefinition.Question;
import se.delmos.statsbidrag.forms.Meaning;
import se.delmos.statsbidrag.kernel.NotFound;

/** What an organisation wrote before and need not write again. */
@Component
class CarriedOver {

    /** What has been handed in can be copied, also what was taken back or whose call was cancelled. */
    private static final List<ApplicationStatus> HANDED_IN =
            List.of(ApplicationStatus.SUBMITTED, ApplicationStatus.WITHDRAWN, ApplicationStatus.WRITTEN_OFF);

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
        return applications.findByApplicantIdAndStageStatusInOrderBySavedAtDesc(applicant.value(), HANDED_IN).stream()
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
        var answers = carried(
                forms.definition(earlier),
                forms.definition(draft),
                earlier.content().answers());
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
        return interests
                .findByCallIdAndApplicantId(call.id().value(), draft.applicant().value())
                .map(interest -> ofInterest(interest, forms.definition(draft)))
                .orElse(Map.of());
    }

    private Map<String, String> ofInterest(ExpressionOfInterest interest, FormDefinition asked) {
        return interest.form()
                .map(form -> carried(forms.definition(form), asked, interest.answers()))
                .orElseGet(() -> asked.question(Meaning.USE)
                        .map(use -> Map.of(use.id(), interest.summary()))
                        .orElse(Map.of()));
    }

    /**
     * Returns what a partner's expression of interest answers where the draft has nothing. What it says of the partner itself
     * is no answer of the lead applicant's.
     */
    Map<String, String> intoGaps(ExpressionOfInterest interest, Application draft) {
        var asked = forms.definition(draft);
        var written = draft.answers().read().entrySet().stream()
                .filter(answer -> !answer.getValue().isBlank())
                .map(answer -> FormDefinition.questionOf(answer.getKey()))
                .collect(Collectors.toSet());
        var answers = new HashMap<>(ofInterest(interest, asked));
        answers.keySet()
                .removeIf(path -> written.contains(FormDefinition.questionOf(path))
                        || asked.questionAt(path)
                                .flatMap(Question::meaning)
                                .filter(ProfileAnswers::isAboutTheOrganisation)
                                .isPresent());
        return answers;
    }

    private static Map<String, String> carried(
            FormDefinition before, FormDefinition asked, Map<String, String> answers) {
        var carried = new HashMap<String, String>();
        answers.forEach((path, text) -> target(before, asked, path).ifPresent(to -> carried.put(to, text)));
        return carried;
    }

    /** Returns where an answer belongs in another form: at the same name, else at the same meaning, and of the same type. */
    private static Optional<String> target(FormDefinition before, FormDefinition asked, String path) {
        var question = before.questionAt(path);
        return question.flatMap(was -> Stream.concat(
                        Stream.of(path),
                        was.meaning().flatMap(asked::question).stream()
                                .map(same -> same.id() + path.substring(was.id().length())))
                .filter(to -> asked.questionAt(to)
                        .filter(now -> now.type() == was.type())
                        .isPresent())
                .findFirst());
    }
}
