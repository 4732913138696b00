package se.delmos.statsbidrag.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.applicants.ApplicantRegistration;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applicants.NewApplicant;
import se.delmos.statsbidrag.applications.usecase.StartApplication;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.identity.model.Person;
import se.delmos.statsbidrag.identity.model.PersonRepository;

/** Many people, each of an organisation of their own, write and send their applications in the same call at the same time. */
final class DeadlineRush {

    private final Scene scene;
    private final BeanFactory beans;
    private final JdbcTemplate database;
    private final List<DeadlinePerson> people = new ArrayList<>();
    private final List<Map<String, String>> written = new ArrayList<>();

    DeadlineRush(BeanFactory beans, URI server, int count) {
        this.beans = beans;
        this.scene = new Scene(beans);
        this.database = beans.getBean(JdbcTemplate.class);
        var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var call = scene.openCall();
        for (var number = 0; number < count; number++) {
            people.add(person(http, server, call, number));
        }
    }

    /** Runs it: each begins a little after the one before, and takes the steps evenly over the rest of the time. */
    Duration run(Duration time) throws Exception {
        var start = System.nanoTime();
        var clock = Executors.newScheduledThreadPool(people.size());
        try {
            var all = IntStream.range(0, people.size())
                    .mapToObj(number -> {
                        var first = time.dividedBy(4).multipliedBy(number).dividedBy(people.size());
                        var steps = people.get(number).steps();
                        return follow(
                                clock, steps, start, first, time.multipliedBy(3).dividedBy(4L * steps.size()));
                    })
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(all).get(10, TimeUnit.MINUTES);
        } finally {
            clock.shutdownNow();
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    List<UUID> applications() {
        return people.stream().map(person -> person.application.value()).toList();
    }

    List<DeadlinePerson.Timing> timings() {
        return people.stream().flatMap(person -> person.timings().stream()).toList();
    }

    /** Fails unless everything that was acknowledged is there, word for word, and nothing is there twice. */
    void nothingIsLostOrDouble() {
        assertThat(people).as("not acknowledged").allMatch(person -> person.refused() == 0);
        assertThat(people.stream().map(DeadlinePerson::receipt))
                .as("numbers on the receipts")
                .doesNotContain("")
                .doesNotHaveDuplicates();
        var lost = 0;
        for (var number = 0; number < people.size(); number++) {
            var id = people.get(number).application.value();
            var expected = written.get(number);
            var found = new TreeMap<String, String>();
            database.query(
                    "select question, answer from applications.application_answer where application_id = ?",
                    row -> {
                        found.put(row.getString(1), row.getString(2));
                    },
                    id);
            lost += (int) expected.entrySet().stream()
                    .filter(answer -> !answer.getValue().equals(found.get(answer.getKey())))
                    .peek(answer -> System.err.println("Lost: " + answer + " but " + found))
                    .count();
            assertThat(records(id)).as("records in the diary of %s", id).isEqualTo(2);
        }
        assertThat(lost).as("answers lost").isZero();
        System.out.println("Applications sent: " + people.size() + ", answers lost: " + lost + ", sent double: 0");
    }

    private int records(UUID application) {
        return database.queryForObject(
                "select count(*) from registry.diary_record r join registry.diary_case c on c.id = r.case_id"
                        + " join applications.application a on a.case_year = c.case_year and a.case_no = c.case_number"
                        + " where a.id = ?",
                Integer.class,
                application);
    }

    private static CompletableFuture<Void> follow(
            java.util.concurrent.ScheduledExecutorService clock,
            List<Runnable> steps,
            long start,
            Duration first,
            Duration pace) {
        var done = new CompletableFuture<Void>();
        schedule(
                clock, steps, 0, at -> start + first.plus(pace.multipliedBy(at)).toNanos(), done);
        return done;
    }

    private static void schedule(
            java.util.concurrent.ScheduledExecutorService clock,
            List<Runnable> steps,
            int at,
            java.util.function.IntToLongFunction when,
            CompletableFuture<Void> done) {
        if (at == steps.size()) {
            done.complete(null);
            return;
        }
        clock.schedule(
                () -> {
                    try {
                        steps.get(at).run();
                        schedule(clock, steps, at + 1, when, done);
                    } catch (RuntimeException | AssertionError failed) {
                        done.completeExceptionally(failed);
                    }
                },
                Math.max(0, when.applyAsLong(at) - System.nanoTime()),
                TimeUnit.NANOSECONDS);
    }

    private DeadlinePerson person(HttpClient http, URI server, CallId call, int number) {
        var id = ActorId.create();
        var name = "Deadline " + number + " " + id;
        var person = new Actor(id, name, id + "@example.se", Set.of(Role.APPLICANT), Optional.empty());
        beans.getBean(PersonRepository.class).save(new Person(person));
        var registration = beans.getBean(ApplicantRegistration.class);
        var none = Optional.<String>empty();
        var organisation = registration.register(new NewApplicant(
                name, ApplicantKind.MUNICIPALITY, Optional.empty(), "21", none, Optional.empty(), person.email()));
        registration.addMember(organisation, id, MemberRight.SIGNATORY);
        var acting = new Actor(id, name, person.email(), person.roles(), Optional.of(organisation.value()));
        var draft = scene.as(acting, () -> beans.getBean(StartApplication.class).start(call, Optional.empty()));
        var answers = answers(number);
        var texts = new TreeMap<>(answers);
        texts.keySet().removeIf(path -> !path.startsWith("answer-"));
        written.add(texts);
        var visitor = new DeadlinePerson(http, server, draft, answers);
        visitor.signIn(id, organisation.toString());
        return visitor;
    }

    private static Map<String, String> answers(int number) {
        var answers = new TreeMap<String, String>();
        Answered.SECTIONS.forEach(section -> answers.putAll(Answered.in(section, Scene.ACTIVITY, 100_000)));
        answers.replaceAll((path, text) -> path.startsWith("answer-")
                ? (text + " Nummer " + number + ", " + path + ". ").repeat(12).strip()
                : text);
        return answers;
    }
}
