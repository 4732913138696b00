package se.delmos.statsbidrag.applications.usecase;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.ApplicationSearch;
import se.delmos.statsbidrag.applications.ApplicationView;
import se.delmos.statsbidrag.applications.PartnerState;
import se.delmos.statsbidrag.applications.model.Application;
import se.delmos.statsbidrag.applications.model.ApplicationRepository;
import se.delmos.statsbidrag.applications.model.ApplicationStatus;
import se.delmos.statsbidrag.applications.model.Partnership;
import se.delmos.statsbidrag.applications.model.PartnershipRepository;
import se.delmos.statsbidrag.forms.FormDefinition.Question;
import se.delmos.statsbidrag.forms.QuestionType;
import se.delmos.statsbidrag.kernel.Bankgiro;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.kernel.SystemOnly;

/** Looks through what was handed in, for the staff's searches. Drafts are never looked at (R-OSL-05). */
@Service
@Transactional(readOnly = true)
class SearchApplications implements ApplicationSearch {

    private static final String READ = "read by the use cases of other modules, which carry the authorisation";

    private final ApplicationRepository applications;
    private final PartnershipRepository partnerships;
    private final FilledForms forms;
    private final SharedFiles files;

    SearchApplications(
            ApplicationRepository applications,
            PartnershipRepository partnerships,
            FilledForms forms,
            SharedFiles files) {
        this.applications = applications;
        this.partnerships = partnerships;
        this.forms = forms;
        this.files = files;
    }

    @Override
    @SystemOnly(reason = READ)
    public List<Passage> passages(ApplicationId id) {
        var application = applications
                .findById(id.value())
                .filter(Application::isSubmitted)
                .orElseThrow(() -> new NotFound(id));
        var answers = application.content().answers();
        var locale = LocaleContextHolder.getLocale();
        return forms.definition(application)
                .questions()
                .filter(question -> question.type() == QuestionType.LONG_TEXT && answers.containsKey(question.id()))
                .map(question -> passage(question, answers, locale))
                .toList();
    }

    private static Passage passage(Question question, Map<String, String> answers, Locale locale) {
        return new Passage(
                question.label().in(locale),
                answers.getOrDefault(question.id(), "").strip());
    }

    @Override
    @SystemOnly(reason = READ)
    public List<ApplicationView> titled(String words, int most) {
        return applications
                .findByStageStatusAndTitleContainingIgnoreCaseOrderBySavedAtDesc(
                        ApplicationStatus.SUBMITTED, words, Limit.of(most))
                .stream()
                .map(ApplicationReading::view)
                .toList();
    }

    @Override
    @SystemOnly(reason = READ)
    public List<ApplicationView> paidTo(Bankgiro account) {
        return applications
                .findByContentAccountAndStageStatusOrderBySavedAt(account.digits(), ApplicationStatus.SUBMITTED)
                .stream()
                .map(ApplicationReading::view)
                .toList();
    }

    @Override
    @SystemOnly(reason = READ)
    public List<SharedFile> sharingFilesWith(ApplicationId id) {
        return applications
                .findById(id.value())
                .filter(Application::isSubmitted)
                .map(files::shared)
                .orElseThrow(() -> new NotFound(id));
    }

    @Override
    @SystemOnly(reason = READ)
    public List<ApplicationView> withPartner(Collection<ApplicantId> partners) {
        var joined = partnerships
                .findOf(partners.stream().map(ApplicantId::value).toList())
                .stream()
                .filter(part -> part.state() != PartnerState.DECLINED)
                .map(Partnership::application)
                .map(ApplicationId::value)
                .distinct()
                .toList();
        return applications.findByIdInAndStageStatus(joined, ApplicationStatus.SUBMITTED).stream()
                .map(ApplicationReading::view)
                .toList();
    }
}
