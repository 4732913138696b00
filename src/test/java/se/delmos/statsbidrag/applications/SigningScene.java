package se.delmos.statsbidrag.applications;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.ApplicantRegistration;
import se.delmos.statsbidrag.applicants.MandateKind;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applicants.People;
import se.delmos.statsbidrag.applicants.model.MandateTerms;
import se.delmos.statsbidrag.applicants.usecase.HandInMandate;
import se.delmos.statsbidrag.applicants.usecase.HandInMandate.Evidence;
import se.delmos.statsbidrag.applications.model.Typing;
import se.delmos.statsbidrag.applications.usecase.SaveAnswer;
import se.delmos.statsbidrag.applications.usecase.StartApplication;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.kernel.Period;

/** An association where Frida and Gustav sign two together, and Disa writes. Nothing of it is known to other tests. */
final class SigningScene {

    private static final Period ACTIVITY = new Period(LocalDate.of(2018, 12, 1), LocalDate.of(2019, 6, 30));

    private final BeanFactory beans;
    final ApplicantId organisation;
    final Actor frida;
    final Actor gustav;
    final Actor disa;
    final CallId call;
    final ApplicationId id;

    SigningScene(BeanFactory beans) {
        this(
                beans,
                new People(beans).applicant("Frida Firmatecknare"),
                new People(beans).applicant("Gustav Kassör"),
                new People(beans).applicant("Disa Skribent"));
    }

    SigningScene(BeanFactory beans, Actor one, Actor other, Actor writer) {
        this.beans = beans;
        var people = new People(beans);
        var founder = people.applicant("Göran Grundare");
        organisation = people.association("Exempelföreningen Två " + UUID.randomUUID(), founder);
        frida = member(one);
        gustav = member(other);
        disa = member(writer);
        var scene = new Scene(beans);
        call = scene.openCall(scene.form("ansokan-2018-forening"));
        mandate(founder, frida, MandateKind.SIGNS_JOINTLY, null);
        mandate(founder, gustav, MandateKind.SIGNS_JOINTLY, null);
        id = as(disa, () -> beans.getBean(StartApplication.class).start(call, Optional.empty()));
        for (var section : Answered.SECTIONS) {
            Answered.byAssociation(section, ACTIVITY, 100_000).forEach((path, text) -> write(section, path, text));
        }
    }

    void write(String section, String path, String text) {
        as(disa, () -> beans.getBean(SaveAnswer.class).save(id, new Typing(section, 0, "scene", Map.of(path, text))));
    }

    void mandate(Actor by, Actor holder, MandateKind kind, @Nullable LocalDate to) {
        var from = LocalDate.of(2018, 1, 1);
        var terms = new MandateTerms(kind, holder.name(), "ansöka", holder.id().value(), from, to);
        as(by, () -> {
            beans.getBean(HandInMandate.class).handIn(organisation, terms, new Evidence("", null, "Protokoll § 7"));
            return terms;
        });
    }

    private Actor member(Actor person) {
        beans.getBean(ApplicantRegistration.class).addMember(organisation, person.id(), MemberRight.WRITER);
        return new Actor(person.id(), person.name(), person.email(), person.roles(), Optional.of(organisation.value()));
    }

    String title() {
        return as(
                disa,
                () -> beans.getBean(Applications.class)
                        .draftsOf(organisation)
                        .get(0)
                        .title());
    }

    <T> T as(Actor actor, Supplier<T> work) {
        return beans.getBean(CurrentActor.class).as(actor, work);
    }
}
