package se.delmos.statsbidrag.applicants.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.Authority;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applicants.model.Mandate;
import se.delmos.statsbidrag.applicants.model.MandateRepository;
import se.delmos.statsbidrag.applicants.model.Organisation;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.Display;

/** Joins the members' rights with the mandates: who may really submit today, and how sure that is. */
@Component
class Mandates {

    private final MandateRepository mandates;
    private final Clock clock;

    Mandates(MandateRepository mandates, Clock clock) {
        this.mandates = mandates;
        this.clock = clock;
    }

    /** A representative submits only with a mandate that is active today (R-FL-17); reading and writing need none. */
    boolean allows(Organisation organisation, ActorId person, MemberRight right) {
        return organisation.allows(person, right)
                && (right != MemberRight.SIGNATORY
                        || organisation.isTrusted(person)
                        || of(organisation).stream().anyMatch(mandate -> mandate.lets(person, today())));
    }

    /** Tells whether one who may submit needs nobody else's signature for it. */
    boolean signsAlone(Organisation organisation, ActorId person) {
        return organisation.isTrusted(person)
                || of(organisation).stream()
                        .filter(mandate -> mandate.lets(person, today()))
                        .anyMatch(mandate -> mandate.terms().kind().signsAlone());
    }

    /** Returns what an officer should know of the person's authority on a day (R-ID-01). */
    Authority authorityOf(Organisation organisation, ActorId person, LocalDate day) {
        return of(organisation).stream()
                .filter(mandate -> mandate.lets(person, day))
                .max(Comparator.comparing(Mandate::isVerified))
                .map(mandate -> new Authority(Optional.of(mandate.terms().kind()), mandate.isVerified()))
                .orElseGet(Authority::unproven);
    }

    /** Tells whether anybody can submit today. */
    boolean anyoneSubmits(Organisation organisation) {
        return organisation.members().stream()
                .map(member -> new ActorId(member.person()))
                .anyMatch(member -> allows(organisation, member, MemberRight.SIGNATORY));
    }

    List<Mandate> of(Organisation organisation) {
        return mandates.findByOrganisationInOrderByHandedInAt(
                List.of(organisation.id().value()));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Display.STOCKHOLM);
    }
}
