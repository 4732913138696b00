package se.delmos.statsbidrag.notifications.usecase;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import se.delmos.statsbidrag.applications.EvidenceAsked;
import se.delmos.statsbidrag.applications.EvidenceStopped;
import se.delmos.statsbidrag.applications.InterestAnswered;
import se.delmos.statsbidrag.applications.InterestExpressed;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.kernel.SystemOnly;
import se.delmos.statsbidrag.notifications.model.NoticeTemplate;

/**
 * Tells the members that their expression of interest has come in, and whether they are invited; a reason is read after signing
 * in. What was imported happened long ago and is not told.
 */
@Service
public class NotifyOfInterest {

    private static final String ANSWERS = "answers an event; no page reaches it";

    private final TellMembers members;
    private final Calls calls;

    NotifyOfInterest(TellMembers members, Calls calls) {
        this.members = members;
        this.calls = calls;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    @SystemOnly(reason = ANSWERS)
    public void on(InterestExpressed expressed) {
        if (!expressed.imported()) {
            var number = expressed.caseNumber().toString();
            members.tell(
                    expressed.applicant(),
                    NoticeTemplate.INTEREST_RECEIVED,
                    expressed.interest(),
                    facts(expressed.call(), number));
        }
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    @SystemOnly(reason = ANSWERS)
    public void on(InterestAnswered answered) {
        if (!answered.imported()) {
            members.tell(
                    answered.applicant(),
                    answered.invited() ? NoticeTemplate.INTEREST_INVITED : NoticeTemplate.INTEREST_DECLINED,
                    answered.interest(),
                    facts(answered.call(), ""));
        }
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    @SystemOnly(reason = ANSWERS)
    public void on(EvidenceAsked asked) {
        members.tell(
                asked.applicant(),
                NoticeTemplate.EVIDENCE_ASKED,
                asked.interest() + ":" + asked.at(),
                new MailFacts(asked.caseNumber().toString(), "", asked.due(), evidence(asked.call())));
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    @SystemOnly(reason = ANSWERS)
    public void on(EvidenceStopped stopped) {
        members.tell(
                stopped.applicant(),
                NoticeTemplate.EVIDENCE_STOPPED,
                stopped.file(),
                new MailFacts(stopped.caseNumber().toString(), "", null, evidence(stopped.call())));
    }

    private static String evidence(CallId call) {
        return "/mina-sidor/intresseanmalan/" + call + "/underlag";
    }

    private MailFacts facts(CallId id, String number) {
        var call = calls.require(id);
        return new MailFacts(number, call.title(), call.closesAt(), "/mina-sidor/intresseanmalan/" + id);
    }
}
