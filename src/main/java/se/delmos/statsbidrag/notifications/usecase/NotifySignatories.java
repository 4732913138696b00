package se.delmos.statsbidrag.notifications.usecase;

import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import se.delmos.statsbidrag.applications.SignaturesAsked;
import se.delmos.statsbidrag.applications.SignaturesVoided;
import se.delmos.statsbidrag.applications.SigningId;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.kernel.SystemOnly;
import se.delmos.statsbidrag.notifications.model.NoticeTemplate;
import se.delmos.statsbidrag.notifications.model.Recipient;

/** Tells signatories by mail that their signature is needed, or void; never on what. */
@Service
public class NotifySignatories {

    private static final String ANSWERS = "answers an event; no page reaches it";

    private final Identities identities;
    private final TellPerson person;

    NotifySignatories(Identities identities, TellPerson person) {
        this.identities = identities;
        this.person = person;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    @SystemOnly(reason = ANSWERS)
    public void on(SignaturesAsked asked) {
        tell(
                asked.signatories(),
                NoticeTemplate.SIGNATURE_ASKED,
                asked.signing(),
                "/mina-sidor/ansokningar/" + asked.application() + "/underskrifter");
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    @SystemOnly(reason = ANSWERS)
    public void on(SignaturesVoided voided) {
        tell(
                voided.signers(),
                NoticeTemplate.SIGNATURES_VOIDED,
                voided.signing(),
                "/mina-sidor/ansokningar/" + voided.application());
    }

    private void tell(List<ActorId> people, NoticeTemplate template, SigningId signing, String path) {
        people.stream()
                .flatMap(one -> identities.find(one).stream())
                .map(one -> new Recipient(one.email(), null, null))
                .forEach(to -> person.tell(template, signing, to, new MailFacts("", "", null, path)));
    }
}
