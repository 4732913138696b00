package se.delmos.statsbidrag.applications.usecase;

import static se.delmos.statsbidrag.applications.model.ApplicationStatus.SUBMITTED;
import static se.delmos.statsbidrag.applications.model.ApplicationStatus.WITHDRAWN;
import static se.delmos.statsbidrag.applications.model.ApplicationStatus.WRITTEN_OFF;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.ApplicationView;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.applications.model.Application;
import se.delmos.statsbidrag.applications.model.ApplicationRepository;
import se.delmos.statsbidrag.applications.model.InterestRepository;
import se.delmos.statsbidrag.applications.model.InterestStatus;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.forms.HandedIn;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.kernel.SystemOnly;
import se.delmos.statsbidrag.registry.CaseNumber;

/** Shows submitted applications to other modules. Drafts leave only by the one method that says so. */
@Service
@Transactional(readOnly = true)
public class ApplicationReading implements Applications {

    private static final String READ = "read by the use cases of other modules, which carry the authorisation";

    private final ApplicationRepository applications;
    private final InterestRepository interests;
    private final BegunDrafts begun;
    private final Calls calls;
    private final FilledForms forms;
    private final Clock clock;

    ApplicationReading(
            ApplicationRepository applications,
            InterestRepository interests,
            BegunDrafts begun,
            Calls calls,
            FilledForms forms,
            Clock clock) {
        this.applications = applications;
        this.interests = interests;
        this.begun = begun;
        this.calls = calls;
        this.forms = forms;
        this.clock = clock;
    }

    @Override
    @SystemOnly(reason = READ)
    public ApplicationView require(ApplicationId id) {
        return view(submitted(id));
    }

    @Override
    @SystemOnly(reason = READ)
    public HandedIn handedIn(ApplicationId id) {
        var application = submitted(id);
        if (application.arrival().imported()) {
            return new HandedIn(Map.of(), Map.of());
        }
        var call = calls.require(application.call());
        return forms.check(forms.of(application, call, application.content().answers()))
                .handedIn();
    }

    @Override
    @SystemOnly(reason = READ)
    public Optional<WrittenOff> writtenOff(ApplicationId id) {
        return applications
                .findById(id.value())
                .filter(each -> each.stage().isWrittenOff())
                .map(ApplicationReading::over);
    }

    private static WrittenOff over(Application application) {
        return new WrittenOff(view(application), application.stage().isWithdrawn());
    }

    private Application submitted(ApplicationId id) {
        return applications
                .findById(id.value())
                .filter(Application::isSubmitted)
                .orElseThrow(() -> new NotFound(id));
    }

    @Override
    @SystemOnly(reason = READ)
    public Optional<ApplicationView> find(CaseNumber number) {
        return applications.findByCaseNumber(number.year(), number.number()).map(ApplicationReading::view);
    }

    @Override
    @SystemOnly(reason = READ)
    public Map<ApplicationId, ApplicationView> among(Collection<ApplicationId> ids) {
        var values = ids.stream().map(ApplicationId::value).distinct().toList();
        return applications.findByIdInAndStageStatus(values, SUBMITTED).stream()
                .collect(Collectors.toMap(Application::id, ApplicationReading::view));
    }

    @Override
    @SystemOnly(reason = READ)
    public List<ApplicationView> of(ApplicantId applicant) {
        return views(applications.findByApplicantIdAndStageStatusOrderBySavedAtDesc(applicant.value(), SUBMITTED));
    }

    @Override
    @SystemOnly(reason = READ)
    public List<ApplicationView> in(CallId call) {
        return views(applications.findByCallIdAndStageStatusOrderBySavedAt(call.value(), SUBMITTED));
    }

    @Override
    @SystemOnly(reason = READ)
    public List<ApplicationView> inAny(Collection<CallId> calls) {
        var ids = calls.stream().map(CallId::value).toList();
        return views(applications.findByCallIdInAndStageStatusOrderBySavedAt(ids, SUBMITTED));
    }

    @Override
    @SystemOnly(reason = "read by the applicant's own pages, which have checked membership (R-OSL-05)")
    public List<DraftView> draftsOf(ApplicantId applicant) {
        return begun.of(applicant);
    }

    @Override
    @SystemOnly(reason = "read by the applicant's own pages, which have checked membership")
    public List<WrittenOff> writtenOffOf(ApplicantId applicant) {
        return applications
                .findByApplicantIdAndStageStatusInOrderBySavedAtDesc(applicant.value(), List.of(WITHDRAWN, WRITTEN_OFF))
                .stream()
                .map(ApplicationReading::over)
                .toList();
    }

    @Override
    @SystemOnly(reason = READ)
    public Map<ApplicationId, Arrived> arrivals(Collection<ApplicationId> ids) {
        return applications.findArrivals(ids.stream().map(ApplicationId::value).toList()).stream()
                .collect(Collectors.toMap(
                        row -> new ApplicationId(row.getId()),
                        row -> new Arrived(new CallId(row.getCall()), row.getAt())));
    }

    @Override
    @SystemOnly(reason = READ)
    public Interests interestsIn(CallId call) {
        return new Interests(
                interests.countByCallId(call.value()),
                interests.countByCallIdAndStatus(call.value(), InterestStatus.INVITED));
    }

    @Override
    @SystemOnly(reason = READ)
    public Map<CallId, Long> unansweredInterests() {
        return interests.countWaiting(LocalDate.ofInstant(clock.instant(), Display.STOCKHOLM)).stream()
                .collect(Collectors.toMap(count -> new CallId(count.call()), InterestRepository.Count::number));
    }

    @Override
    @SystemOnly(reason = READ)
    public Received receivedIn(CallId call) {
        return new Received(
                applications.countByCallIdAndStageStatus(call.value(), SUBMITTED),
                applications.countApplicants(call.value()));
    }

    private static List<ApplicationView> views(List<Application> submitted) {
        return submitted.stream().map(ApplicationReading::view).toList();
    }

    static ApplicationView view(Application application) {
        var content = application.content();
        var arrival = application.arrival();
        return new ApplicationView(
                application.id(),
                application.call(),
                application.applicant(),
                arrival.caseNumber(),
                arrival.submittedAt(),
                new ActorId(arrival.submittedBy()),
                arrival.late(),
                application.title(),
                content.amount(),
                content.period(),
                content.uses(),
                content.costs(),
                content.account(),
                content.taxDebts(),
                content.liquidation(),
                arrival.imported());
    }
}
