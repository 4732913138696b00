package se.delmos.statsbidrag.applications.usecase;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseIf;
import static se.delmos.statsbidrag.kernel.RuleViolation.refuseUnless;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applicants.Applicants.Signer;
import se.delmos.statsbidrag.applications.ApplicationContent.Signature;
import se.delmos.statsbidrag.applications.model.Application;
import se.delmos.statsbidrag.applications.model.Seal;
import se.delmos.statsbidrag.applications.model.Signatory;
import se.delmos.statsbidrag.applications.model.SignaturesAtStake;
import se.delmos.statsbidrag.applications.model.Signing;
import se.delmos.statsbidrag.applications.model.SigningRepository;
import se.delmos.statsbidrag.identity.Identities;

/** The signatures on an application: which are needed, given and at stake. */
@Component
class Signatures {

    private final SigningRepository signings;
    private final Partners partners;
    private final Applicants applicants;
    private final Identities identities;
    private final Circumstances circumstances;

    Signatures(
            SigningRepository signings,
            Partners partners,
            Applicants applicants,
            Identities identities,
            Circumstances circumstances) {
        this.signings = signings;
        this.partners = partners;
        this.applicants = applicants;
        this.identities = identities;
        this.circumstances = circumstances;
    }

    Seal seal(Application application) {
        return Seal.of(application.form(), application.answers().read(), partners.sealed(application.id()));
    }

    Optional<Signing> open(Application application) {
        return signings.of(application.id()).stream().filter(Signing::isOpen).findFirst();
    }

    int nextRound(Application application) {
        return signings.of(application.id()).size() + 1;
    }

    /**
     * Refuses unless all partners have confirmed, and all have signed exactly this, or the person's own hand suffices and no
     * one else was asked.
     */
    void requireEnough(Application application) {
        partners.requireConfirmed(application);
        var open = open(application);
        if (open.isPresent()) {
            refuseUnless(open.get().isSignedByAll(), "signing.waiting");
            refuseUnless(open.get().isOf(seal(application)), "signing.changed");
            return;
        }
        refuseIf(wasSigned(application), "signing.again");
        refuseUnless(signsAlone(application), "signing.jointly");
    }

    /** Tells whether the person can hand it in without anybody else's signature. */
    boolean suffices(Application application) {
        return open(application).isEmpty() && !wasSigned(application) && signsAlone(application);
    }

    /** Tells whether it was handed in with signatures before. */
    boolean wasSigned(Application application) {
        return signings.of(application.id()).stream().anyMatch(Signing::isHandedIn);
    }

    private boolean signsAlone(Application application) {
        return self(application).filter(Signer::alone).isPresent();
    }

    /** Returns the person among those who may sign today. */
    Optional<Signer> self(Application application) {
        return applicants.signersOf(application.applicant()).stream()
                .filter(signer -> signer.person().equals(circumstances.person()))
                .findFirst();
    }

    /**
     * Keeps a changed draft from being saved while it has signatures. A round that nobody has signed ends by itself.
     *
     * @param held what was typed
     */
    void protect(Application changed, Map<String, String> held) {
        open(changed).filter(signing -> !signing.isOf(seal(changed))).ifPresent(signing -> {
            if (!signing.signers().isEmpty()) {
                throw new SignaturesAtStake(signing.id(), names(signing), held);
            }
            signings.save(signing.cancel(circumstances.person(), circumstances.now()));
        });
    }

    /** Tells whether somebody has signed what is open for signing. */
    boolean isSigned(Application application) {
        return open(application).filter(signing -> !signing.signers().isEmpty()).isPresent();
    }

    /** Ends a round, with the signatures that were given. */
    void cancel(Signing signing) {
        signings.save(signing.cancel(circumstances.person(), circumstances.now()));
    }

    /** Returns the signatures that an application is handed in with, by the time they were given. */
    List<Signature> given(Application application) {
        return signings.of(application.id()).stream()
                .filter(signing -> signing.isHandedIn() || (signing.isOpen() && signing.isSignedByAll()))
                .findFirst()
                .map(this::given)
                .orElse(List.of());
    }

    private List<Signature> given(Signing signing) {
        return signing.signers().stream()
                .flatMap(signer -> Optional.ofNullable(signer.signedAt()).stream()
                        .map(at -> new Signature(identities.nameOf(signer.actor()), at, signing.hash())))
                .sorted(Comparator.comparing(Signature::at))
                .toList();
    }

    String names(Signing signing) {
        return signing.signers().stream()
                .map(Signatory::actor)
                .map(identities::nameOf)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
