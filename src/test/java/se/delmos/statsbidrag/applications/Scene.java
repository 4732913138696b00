package se.delmos.statsbidrag.applications;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.BeanFactory;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.applicants.ApplicantRegistration;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applicants.NewApplicant;
import se.delmos.statsbidrag.applications.model.Typing;
import se.delmos.statsbidrag.applications.usecase.SaveAnswer;
import se.delmos.statsbidrag.applications.usecase.StartApplication;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallPayout;
import se.delmos.statsbidrag.calls.Drafts;
import se.delmos.statsbidrag.calls.model.ACall;
import se.delmos.statsbidrag.calls.model.Stages;
import se.delmos.statsbidrag.calls.model.Window;
import se.delmos.statsbidrag.calls.usecase.AppropriateMoney;
import se.delmos.statsbidrag.forms.FormVersionId;
import se.delmos.statsbidrag.forms.Forms;
import se.delmos.statsbidrag.forms.Meaning;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.Period;

/** A call and an organisation of a test's own. Maria signs for the organisation, Jonas writes, nobody else may anything. */
public final class Scene {

    public static final LocalDate FIRST = LocalDate.of(2018, 10, 29);
    public static final LocalDate LAST = LocalDate.of(2018, 11, 12);

    static final Period ACTIVITY = new Period(LocalDate.of(2018, 12, 1), LocalDate.of(2019, 6, 30));

    private final BeanFactory beans;
    public final ApplicantId organisation;

    public Scene(BeanFactory beans) {
        this(beans, ApplicantKind.MUNICIPALITY);
    }

    /** Makes an organisation of this kind. */
    public Scene(BeanFactory beans, ApplicantKind kind) {
        this.beans = beans;
        this.organisation = register(kind);
    }

    public CallId openCall() {
        return call(FIRST, LAST, false);
    }

    /** Returns a call that asks what this form asks. */
    public CallId openCall(FormVersionId form) {
        return call(FIRST, LAST, false, form);
    }

    /** Returns an open call that closes at a clock time of its last day. */
    public CallId openCallUntil(LocalTime closes) {
        return publish(ACall.terms().open(new Window(FIRST, Window.START_OF_DAY, LAST, closes)), municipal());
    }

    /** Returns an open call that pays for these cost types only. */
    public CallId openCallPaying(String... costTypes) {
        return publish(ACall.terms().open(FIRST, LAST).payingFor(costTypes), municipal());
    }

    public CallId openCall(CallPayout payout) {
        return publish(ACall.terms().open(FIRST, LAST).paidBy(payout), municipal());
    }

    public CallId call(LocalDate first, LocalDate last, boolean byInvitation) {
        return call(first, last, byInvitation ? Stages.byInvitation() : Stages.applicationOnly());
    }

    public CallId call(LocalDate first, LocalDate last, Stages stages) {
        return publish(ACall.terms().open(first, last).staged(stages), municipal());
    }

    public CallId call(LocalDate first, LocalDate last, boolean byInvitation, FormVersionId form) {
        var stages = byInvitation ? Stages.byInvitation() : Stages.applicationOnly();
        return publish(ACall.terms().open(first, last).staged(stages).under(ordinanceOf(form)), form);
    }

    /** Returns the ordinance under which those may apply for whom a form is made. */
    private String ordinanceOf(FormVersionId form) {
        var asked = beans.getBean(Forms.class).definition(form);
        return asked.question(Meaning.LIQUIDATION).isPresent() ? "2018:119" : "2018:118";
    }

    private FormVersionId municipal() {
        return form("ansokan-2018-kommun");
    }

    /** Returns a form that the product ships. */
    public FormVersionId form(String code) {
        return beans.getBean(Forms.class).shipped(code).orElseThrow().id();
    }

    private CallId publish(ACall terms, FormVersionId form) {
        return as(person(Role.ADMINISTRATOR), () -> {
            var name = "Scen " + UUID.randomUUID();
            var money = beans.getBean(AppropriateMoney.class).appropriate(2019, name, Money.kronor(1_000_000));
            return new Drafts(beans)
                    .publish(terms.titled("Utlysning " + name)
                            .on(money)
                            .framed(Money.kronor(1_000_000))
                            .active(ACTIVITY.from(), ACTIVITY.to())
                            .asking(form));
        });
    }

    public ApplicationId start(CallId call) {
        return as(maria(), () -> beans.getBean(StartApplication.class).start(call, Optional.empty()));
    }

    /** Returns a draft of which everything is written. */
    public ApplicationId written(CallId call) {
        var id = start(call);
        return as(maria(), () -> {
            for (var section : Answered.SECTIONS) {
                Answered.in(section, ACTIVITY, 100_000)
                        .forEach((path, text) -> beans.getBean(SaveAnswer.class)
                                .save(id, new Typing(section, 0, "scene", Map.of(path, text))));
            }
            return id;
        });
    }

    public Actor maria() {
        return acting("Maria Lindqvist");
    }

    public Actor jonas() {
        return acting("Jonas Ek");
    }

    public Actor outsider() {
        return named("Amina Warsame");
    }

    public <T> T as(Actor actor, Supplier<T> work) {
        return beans.getBean(CurrentActor.class).as(actor, work);
    }

    public Actor person(Role role) {
        return beans.getBean(Identities.class).withRole(role).get(0);
    }

    private ApplicantId register(ApplicantKind kind) {
        var registration = beans.getBean(ApplicantRegistration.class);
        var id = registration.register(new NewApplicant(
                "Scenkommunen " + UUID.randomUUID(),
                kind,
                Optional.empty(),
                "21",
                Optional.empty(),
                Optional.empty(),
                "scen@example.se"));
        registration.addMember(id, named("Maria Lindqvist").id(), MemberRight.SIGNATORY);
        registration.addMember(id, named("Jonas Ek").id(), MemberRight.WRITER);
        return id;
    }

    private Actor acting(String name) {
        var person = named(name);
        return new Actor(person.id(), person.name(), person.email(), person.roles(), Optional.of(organisation.value()));
    }

    private Actor named(String name) {
        return Arrays.stream(Role.values())
                .flatMap(role -> beans.getBean(Identities.class).withRole(role).stream())
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
