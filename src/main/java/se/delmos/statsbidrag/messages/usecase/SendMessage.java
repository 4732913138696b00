package se.delmos.statsbidrag.messages.usecase;

import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.messages.MessageId;
import se.delmos.statsbidrag.messages.model.Message;
import se.delmos.statsbidrag.messages.model.MessageRepository;
import se.delmos.statsbidrag.messages.model.SendingLockRepository;

/** Sends a message in a case and enters it in the diary, both or neither (5 kap. 1 § OSL). */
@Service
public class SendMessage {

    private final MessageRepository messages;
    private final SendingLockRepository lock;
    private final Participants participants;
    private final MessageDiary diary;
    private final Clock clock;

    SendMessage(
            MessageRepository messages,
            SendingLockRepository lock,
            Participants participants,
            MessageDiary diary,
            Clock clock) {
        this.messages = messages;
        this.lock = lock;
        this.participants = participants;
        this.diary = diary;
        this.clock = clock;
    }

    /** Sends once: what has been sent under the same id is left as it is. A closed case takes no messages. */
    @PreAuthorize("hasAnyRole('APPLICANT','CASE_OFFICER')")
    @Transactional
    public void send(MessageId id, ApplicationId about, String content) {
        var application = participants.requireReader(about);
        lock.acquire();
        if (!messages.existsById(id.value())) {
            var message = new Message(id, about, participants.sender(), content, clock.instant());
            diary.enter(message, application);
            messages.save(message);
        }
    }
}
