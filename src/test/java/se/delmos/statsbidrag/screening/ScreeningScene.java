package se.delmos.statsbidrag.screening;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.beans.factory.BeanFactory;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.applicants.ApplicantRegistration;
import se.delmos.statsbidrag.applicants.ApplicantView;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applicants.NewApplicant;
import se.delmos.statsbidrag.applications.Answered;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.model.Typing;
import se.delmos.statsbidrag.applications.usecase.SaveAnswer;
import se.delmos.statsbidrag.applications.usecase.StartApplication;
import se.delmos.statsbidrag.applications.usecase.SubmitApplication;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.Bankgiro;
import se.delmos.statsbidrag.kernel.OrganisationNumber;
import se.delmos.statsbidrag.screening.model.ProjectTextRepository;

/** Invented organisations that apply with texts of a test's own. Amina Warsame signs for all of them. */
final class ScreeningScene {

    static final List<String> QUESTIONS =
            List.of("answer-use", "answer-plan", "answer-long-term-effect", "answer-follow-up", "answer-cooperation");

    private final BeanFactory beans;

    ScreeningScene(BeanFactory beans) {
        this.beans = beans;
    }

    ApplicantId organisation(Optional<OrganisationNumber> number) {
        return organisation(number, "radar-" + UUID.randomUUID() + "@example.se");
    }

    /** Returns an organisation of this number, the one that is registered with it where there is one. */
    ApplicantId organisation(Optional<OrganisationNumber> number, String email) {
        return number.flatMap(bean(Applicants.class)::findByNumber)
                .map(ApplicantView::id)
                .orElseGet(() -> register(number, email));
    }

    private ApplicantId register(Optional<OrganisationNumber> number, String email) {
        var id = bean(ApplicantRegistration.class)
                .register(new NewApplicant(
                        "Radarkommunen " + UUID.randomUUID() + " (påhittad)",
                        ApplicantKind.MUNICIPALITY,
                        number,
                        "21",
                        Optional.empty(),
                        Optional.empty(),
                        email));
        bean(ApplicantRegistration.class).addMember(id, amina().id(), MemberRight.SIGNATORY);
        return id;
    }

    /** Hands in an application whose first answer in writing is this text; the others are as short as can be. */
    ApplicationId application(CallId call, ApplicantId organisation, String text) {
        return application(call, organisation, text, bankgiro());
    }

    ApplicationId application(CallId call, ApplicantId organisation, String text, Bankgiro account) {
        var amina = amina();
        var acting =
                new Actor(amina.id(), amina.name(), amina.email(), amina.roles(), Optional.of(organisation.value()));
        var id = bean(CurrentActor.class).as(acting, () -> {
            var started = bean(StartApplication.class).start(call, Optional.empty());
            answers(call, text, account)
                    .forEach((section, answers) -> answers.forEach((path, answer) -> bean(SaveAnswer.class)
                            .save(started, new Typing(section, 0, "radar", Map.of(path, answer)))));
            bean(SubmitApplication.class).submit(started);
            return started;
        });
        await().atMost(Duration.ofSeconds(30))
                .until(() -> bean(ProjectTextRepository.class).existsById(id.value()));
        return id;
    }

    private Map<String, Map<String, String>> answers(CallId call, String text, Bankgiro account) {
        var activity = bean(Calls.class).require(call).activity();
        return Answered.SECTIONS.stream().collect(Collectors.toMap(section -> section, section -> {
            var answers = new HashMap<>(Answered.in(section, activity, 100_000));
            QUESTIONS.forEach(question -> answers.computeIfPresent(question, (path, usual) -> "Se ovan."));
            answers.computeIfPresent(QUESTIONS.get(0), (path, usual) -> text);
            answers.computeIfPresent("account", (path, usual) -> account.toString());
            return answers;
        }));
    }

    /** Returns an account that nobody else has given. */
    static Bankgiro bankgiro() {
        int place = ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
        return IntStream.range(0, 10)
                .mapToObj(digit -> "%d%d".formatted(place, digit))
                .flatMap(digits -> Bankgiro.parse(digits).stream())
                .findFirst()
                .orElseThrow();
    }

    /** Returns so many words that stand nowhere else. */
    static String words(int count) {
        var stem = UUID.randomUUID().toString().replace("-", "");
        return IntStream.range(0, count).mapToObj(word -> "ord" + stem + word).collect(Collectors.joining(" "));
    }

    /** Returns a number of the series that no register gives out, with a check digit that holds. */
    static OrganisationNumber number(int place) {
        return IntStream.range(0, 10)
                .mapToObj(digit -> "8999%05d%d".formatted(place, digit))
                .flatMap(digits -> OrganisationNumber.parse(digits).stream())
                .findFirst()
                .orElseThrow();
    }

    private Actor amina() {
        return bean(Identities.class).withRole(Role.APPLICANT).stream()
                .filter(person -> person.name().equals("Amina Warsame"))
                .findFirst()
                .orElseThrow();
    }

    private <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }
}
