package se.delmos.statsbidrag.decisions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.BeanFactory;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.applicants.ApplicantRegistration;
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
import se.delmos.statsbidrag.calls.Drafts;
import se.delmos.statsbidrag.calls.model.ACall;
import se.delmos.statsbidrag.calls.usecase.AppropriateMoney;
import se.delmos.statsbidrag.decisions.usecase.MakeDecision;
import se.delmos.statsbidrag.forms.Forms;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.review.Reviews;
import se.delmos.statsbidrag.review.model.Mark;
import se.delmos.statsbidrag.review.model.Proposal;
import se.delmos.statsbidrag.review.usecase.CheckRow;
import se.delmos.statsbidrag.review.usecase.CompleteFormalCheck;
import se.delmos.statsbidrag.review.usecase.DeclareConflict;
import se.delmos.statsbidrag.review.usecase.ProposeDecision;
import se.delmos.statsbidrag.review.usecase.ShowFormalCheck;

/** Makes calls, applications and proposals of a test's own, through the use cases of the pages. */
public final class Cases {

    private final BeanFactory beans;

    public Cases(BeanFactory beans) {
        this.beans = beans;
    }

    /** Publishes an open call whose frame is the whole of an appropriation of its own. */
    public CallId call(long frame) {
        var day = LocalDate.now(bean(Clock.class).withZone(Display.STOCKHOLM));
        return as(person(Role.ADMINISTRATOR), () -> {
            var name = "Prov " + UUID.randomUUID();
            var money = bean(AppropriateMoney.class).appropriate(2019, name, Money.kronor(frame));
            return new Drafts(beans)
                    .publish(ACall.terms()
                            .titled(name)
                            .on(money)
                            .open(day.minusDays(3), day.plusDays(30))
                            .framed(Money.kronor(frame))
                            .withoutCeiling()
                            .active(day.plusDays(31), day.plusDays(200))
                            .reportedBy(day.plusDays(260))
                            .asking(bean(Forms.class)
                                    .shipped("ansokan-2018-kommun")
                                    .orElseThrow()
                                    .id()));
        });
    }

    /** Hands in an application of an invented municipality of its own. */
    public ApplicationId application(CallId call, long kronor) {
        return as(signatory(), () -> {
            var id = bean(StartApplication.class).start(call, Optional.empty());
            var activity = bean(Calls.class).require(call).activity();
            for (var section : Answered.SECTIONS) {
                Answered.in(section, activity, kronor)
                        .forEach((path, text) ->
                                bean(SaveAnswer.class).save(id, new Typing(section, 0, "prov", Map.of(path, text))));
            }
            bean(SubmitApplication.class).submit(id);
            return id;
        });
    }

    /** Hands in an application, prepares it as Karin Holm and clears Bengt Dahl and Lena Ström to decide. */
    public ApplicationId proposed(CallId call, long kronor) {
        var id = checked(call, kronor, true);
        as("Karin Holm", () -> {
            var proposal =
                    Proposal.of(Money.kronor(kronor), "Målen är tydliga i Ängby.", List.of("3 och 4 §§ förordningen"));
            var version = bean(Reviews.class).of(id).version();
            bean(ProposeDecision.class)
                    .propose(new ProposeDecision.Command(id, version, marks(call), Set.of(), proposal));
        });
        return id;
    }

    /** Hands in an application whose formal check Karin Holm passes or fails; both decision makers are cleared. */
    public ApplicationId checked(CallId call, long kronor, boolean passes) {
        var id = application(call, kronor);
        declareNone("Karin Holm", id);
        as("Karin Holm", () -> {
            var page = bean(ShowFormalCheck.class).show(id);
            var judged = page.rows().stream()
                    .filter(CheckRow::asksOfficer)
                    .collect(Collectors.toMap(row -> row.rule().id().value(), row -> passes));
            bean(CompleteFormalCheck.class)
                    .complete(new CompleteFormalCheck.Command(id, page.version(), judged, passes, "Prövat."));
        });
        declareNone("Bengt Dahl", id);
        declareNone("Lena Ström", id);
        return id;
    }

    public void declareNone(String name, ApplicationId id) {
        as(name, () -> bean(DeclareConflict.class).declare(id, false, ""));
    }

    public void declareConflict(String name, ApplicationId id) {
        as(name, () -> bean(DeclareConflict.class).declare(id, true, "Min bror är ordförande."));
    }

    /** Decides on the proposal as it stands. */
    public DecisionId decide(String name, ApplicationId id, Outcome outcome) {
        return as(person(name), () -> bean(MakeDecision.class).decide(command(id, outcome)));
    }

    public MakeDecision.Command command(ApplicationId id, Outcome outcome) {
        var version = bean(Reviews.class).of(id).version();
        return new MakeDecision.Command(
                id, version, outcome, Optional.empty(), "Målen är tydliga i Ängby.", "3 och 4 §§ förordningen", "");
    }

    /** Returns what the frame of a call has left. */
    public Money left(CallId call) {
        var budget = bean(Calls.class).require(call).budget().orElseThrow();
        return bean(se.delmos.statsbidrag.ledger.Ledger.class).budget(budget).available();
    }

    /** Returns good points for each criterion of a call. */
    private List<Mark> marks(CallId call) {
        var weighed = bean(Calls.class).require(call).content().assessment();
        var criteria = weighed.orUsual().criteria();
        return Collections.nCopies(criteria.size(), new Mark(4, "Genomtänkt."));
    }

    private Actor signatory() {
        var jonas = person("Amina Warsame");
        ApplicantId organisation = bean(ApplicantRegistration.class)
                .register(new NewApplicant(
                        "Övningskommunen Åmål " + UUID.randomUUID() + " (påhittad)",
                        ApplicantKind.MUNICIPALITY,
                        Optional.empty(),
                        "21",
                        Optional.empty(),
                        Optional.empty(),
                        "prov@example.se"));
        bean(ApplicantRegistration.class).addMember(organisation, jonas.id(), MemberRight.SIGNATORY);
        return new Actor(jonas.id(), jonas.name(), jonas.email(), jonas.roles(), Optional.of(organisation.value()));
    }

    public void as(String name, Runnable work) {
        as(person(name), () -> {
            work.run();
            return name;
        });
    }

    private <T> T as(Actor actor, java.util.function.Supplier<T> work) {
        return bean(CurrentActor.class).as(actor, work);
    }

    private Actor person(Role role) {
        return bean(Identities.class).withRole(role).get(0);
    }

    private Actor person(String name) {
        return EnumSet.allOf(Role.class).stream()
                .flatMap(role -> bean(Identities.class).withRole(role).stream())
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }
}
