package se.delmos.statsbidrag.notifications.usecase;

import java.util.List;
import java.util.Optional;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import se.delmos.statsbidrag.applicants.AccessAnswered;
import se.delmos.statsbidrag.applicants.AccessRequested;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applicants.MemberInvited;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.kernel.SystemOnly;

/** Tells people by mail that they are invited, have been asked or have got an answer; never by whom, to what, or the link. */
@Service
public class NotifyMembers {

    private static final String ANSWERS = "answers an event; no page reaches it";

    private final Applicants applicants;
    private final Identities identities;
    private final NoticeRound round;

    NotifyMembers(Applicants applicants, Identities identities, NoticeRound round) {
        this.applicants = applicants;
        this.identities = identities;
        this.round = round;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    @SystemOnly(reason = ANSWERS)
    public void on(MemberInvited invited) {
        var address = applicants.addressOf(invited.invitation());
        round.tell(List.of(address), "invited", invited.invitation(), Optional.empty());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    @SystemOnly(reason = ANSWERS)
    public void on(AccessRequested asked) {
        round.tell(applicants.addressesOf(asked.applicant()), "access-requested", asked.request(), Optional.empty());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    @SystemOnly(reason = ANSWERS)
    public void on(AccessAnswered answered) {
        var address =
                identities.find(answered.person()).map(Actor::email).stream().toList();
        round.tell(address, "access-answered", answered.request(), Optional.empty());
    }
}
