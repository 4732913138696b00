package se.delmos.statsbidrag.applications.usecase;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseIf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applications.ApplicationContent.Partner;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.PartnerState;
import se.delmos.statsbidrag.applications.model.Application;
import se.delmos.statsbidrag.applications.model.ApplicationRepository;
import se.delmos.statsbidrag.applications.model.ApplicationStatus;
import se.delmos.statsbidrag.applications.model.Partnership;
import se.delmos.statsbidrag.applications.model.PartnershipRepository;
import se.delmos.statsbidrag.applications.model.Sender;
import se.delmos.statsbidrag.applications.model.SentPart;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** The partner organisations of an application, as its readers see them. */
@Component
class Partners {

    private final PartnershipRepository partnerships;
    private final PartnerInvitations invitations;
    private final ApplicationRepository applications;
    private final Applicants applicants;
    private final Identities identities;

    Partners(
            PartnershipRepository partnerships,
            PartnerInvitations invitations,
            ApplicationRepository applications,
            Applicants applicants,
            Identities identities) {
        this.partnerships = partnerships;
        this.invitations = invitations;
        this.applications = applications;
        this.applicants = applicants;
        this.identities = identities;
    }

    /** Returns the partners as they are now, in a draft or in changes. */
    List<Partner> of(Application application) {
        return partnerships.of(application.id()).stream()
                .map(partnership -> partner(application, partnership))
                .toList();
    }

    /** Returns the partners that the application was handed in with, whatever has been changed since. */
    List<Partner> handedIn(Application application) {
        return every(application).stream()
                .flatMap(
                        partnership -> partnership.sent().map(sent -> partner(application, partnership, sent)).stream())
                .toList();
    }

    /** Keeps the parts as they are handed in. */
    void handIn(Application application) {
        every(application).forEach(partnership -> partnerships.save(partnership.handIn()));
    }

    /** Makes the parts what was handed in. */
    void restore(Application application, Sender lead) {
        every(application).forEach(partnership -> partnerships.save(partnership.restore(lead)));
    }

    private List<Partnership> every(Application application) {
        return partnerships.findByApplicationIdOrderByAskedAt(application.id().value());
    }

    private Partner partner(Application application, Partnership partnership) {
        return new Partner(
                partnership.id(),
                partnership.partner(),
                applicants.require(partnership.partner()).name(),
                partnership.terms().duty(),
                partnership.terms().share(),
                partnership.state(),
                partnership.answer(),
                partnership.answeredBy().map(identities::nameOf),
                partnership.answeredAt(),
                appliesItself(application, partnership),
                partnership.mayWrite());
    }

    private Partner partner(Application application, Partnership partnership, SentPart sent) {
        return new Partner(
                partnership.id(),
                partnership.partner(),
                applicants.require(partnership.partner()).name(),
                sent.duty(),
                sent.terms().share(),
                PartnerState.CONFIRMED,
                sent.answer(),
                Optional.of(identities.nameOf(new ActorId(sent.answeredBy()))),
                Optional.of(sent.answeredAt()),
                appliesItself(application, partnership),
                partnership.mayWrite());
    }

    private boolean appliesItself(Application application, Partnership partnership) {
        return applicants.everyIdOf(partnership.partner()).stream()
                .anyMatch(id -> !applications
                        .findByCallIdAndApplicantIdAndStageStatus(
                                application.call().value(), id.value(), ApplicationStatus.SUBMITTED)
                        .isEmpty());
    }

    /** Returns the names of those that have not confirmed, invited organisations among them. */
    List<String> unconfirmed(Application application) {
        var asked = partnerships.of(application.id()).stream()
                .filter(partnership -> !partnership.isConfirmed())
                .map(partnership -> applicants.require(partnership.partner()).name());
        var invited = invitations.of(application).stream()
                .map(invitation -> invitation.guest().name());
        return Stream.concat(asked, invited).toList();
    }

    /** Returns how many organisations take part beside the lead applicant, or are asked or invited to. */
    int count(Application application) {
        return partnerships.of(application.id()).size()
                + invitations.of(application).size();
    }

    /** Refuses while a partner has not confirmed: the lead waits for it or takes it out (R-PROC-05). */
    void requireConfirmed(Application application) {
        var missing = unconfirmed(application);
        if (!missing.isEmpty()) {
            throw new RuleViolation("partners.unconfirmed", String.join(", ", missing));
        }
    }

    /** Refuses to take in the lead itself, or an organisation twice. */
    void requireNew(Application application, ApplicantId partner) {
        refuseIf(applicants.require(application.applicant()).id().equals(partner), "partners.self");
        refuseIf(
                partnerships.of(application.id()).stream()
                        .anyMatch(known -> known.partner().equals(partner)),
                "partners.twice");
    }

    /** Returns what of the partners belongs to what is signed. */
    List<String> sealed(ApplicationId application) {
        return partnerships.of(application).stream()
                .map(part -> part.partner() + " " + part.terms().shareOre() + " "
                        + part.terms().duty())
                .sorted()
                .toList();
    }
}
