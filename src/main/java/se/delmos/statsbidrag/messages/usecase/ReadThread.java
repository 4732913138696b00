package se.delmos.statsbidrag.messages.usecase;

import java.time.Clock;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.messages.model.Message;
import se.delmos.statsbidrag.messages.model.MessageRepository;
import se.delmos.statsbidrag.messages.model.ReadMark;
import se.delmos.statsbidrag.messages.model.ReadMarkRepository;
import se.delmos.statsbidrag.messages.usecase.ThreadPage.Line;

/** Shows the messages of a case to those who take part in it, and remembers that they have been read. */
@Service
public class ReadThread {

    private final MessageRepository messages;
    private final ReadMarkRepository marks;
    private final Participants participants;
    private final Identities identities;
    private final Clock clock;

    ReadThread(
            MessageRepository messages,
            ReadMarkRepository marks,
            Participants participants,
            Identities identities,
            Clock clock) {
        this.messages = messages;
        this.marks = marks;
        this.participants = participants;
        this.identities = identities;
        this.clock = clock;
    }

    /** Returns the messages, oldest first. An auditor's reading leaves no mark: auditors change nothing. */
    @PreAuthorize("hasAnyRole('APPLICANT','CASE_OFFICER','AUDITOR')")
    @Transactional
    public ThreadPage read(ApplicationId id) {
        var head = participants.head(id);
        var own = participants.sender();
        List<Line> lines = messages.findByApplicationOrderBySentAtAscIdAsc(id.value()).stream()
                .map(message -> line(message, own.agency()))
                .toList();
        if (!participants.isOnlyReader()) {
            marks.save(new ReadMark(id, own.person(), clock.instant()));
        }
        return new ThreadPage(head, lines);
    }

    private Line line(Message message, boolean agency) {
        return new Line(
                identities.nameOf(message.author()),
                message.isFromAgency(),
                message.isFromAgency() == agency,
                message.sentAt(),
                message.content());
    }
}
