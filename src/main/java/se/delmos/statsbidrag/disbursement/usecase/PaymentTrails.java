package se.delmos.statsbidrag.disbursement.usecase;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.disbursement.PaymentStatus;
import se.delmos.statsbidrag.disbursement.model.Payment;
import se.delmos.statsbidrag.disbursement.usecase.PaymentPage.Account;
import se.delmos.statsbidrag.disbursement.usecase.PaymentPage.Bank;
import se.delmos.statsbidrag.disbursement.usecase.PaymentPage.Next;
import se.delmos.statsbidrag.disbursement.usecase.PaymentPage.Step;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.Bankgiro;

/** Turns the trail of a payment into what its page shows, with the names of persons. */
@Component
class PaymentTrails {

    private final Identities identities;
    private final CurrentActor actor;

    PaymentTrails(Identities identities, CurrentActor actor) {
        this.identities = identities;
        this.actor = actor;
    }

    String name(ActorId person) {
        return identities.nameOf(person);
    }

    Account account(Payment payment) {
        var trail = payment.trail();
        return new Account(
                trail.account().map(Bankgiro::toString),
                trail.accountSource(),
                trail.accountBy().map(this::name));
    }

    Step released(Payment payment) {
        var trail = payment.trail();
        return new Step(trail.releasedBy().map(this::name), trail.releasedAt());
    }

    Step approved(Payment payment) {
        var trail = payment.trail();
        return new Step(trail.approvedBy().map(this::name), trail.approvedAt());
    }

    Bank bank(Payment payment) {
        var trail = payment.trail();
        return new Bank(trail.file(), trail.sentAt(), trail.paidAt(), trail.rejection());
    }

    /** Decides which button the signed-in person sees; the use cases decide again what is allowed. */
    Next next(Payment payment, ActorId decidedBy, List<String> obstacles) {
        var me = actor.require();
        if (!me.has(Role.ECONOMIST)) {
            return new Next(false, false, false, Optional.empty());
        }
        var whyNot = whyNot(payment, decidedBy, me);
        boolean free = obstacles.isEmpty() && whyNot.isEmpty();
        return new Next(
                payment.isReleasable(),
                payment.isReleasable() && free,
                payment.status() == PaymentStatus.RELEASED && free,
                whyNot);
    }

    private static Optional<String> whyNot(Payment payment, ActorId decidedBy, Actor me) {
        boolean open = payment.isReleasable() || payment.status() == PaymentStatus.RELEASED;
        if (open && me.id().equals(decidedBy)) {
            return Optional.of("disbursement.refuse.decision-maker");
        }
        if (payment.status() != PaymentStatus.RELEASED) {
            return Optional.empty();
        }
        if (payment.wasReleasedBy(me.id())) {
            return Optional.of("disbursement.refuse.same-person");
        }
        return payment.trail().accountBy().filter(me.id()::equals).map(by -> "disbursement.refuse.account-person");
    }
}
