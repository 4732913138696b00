package se.delmos.statsbidrag.desk.usecase;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.messages.Messages;

/** Shows an officer the cases with messages that the officer has not read. */
@Service
public class ShowUnread {

    private final Messages messages;
    private final UnreadCases cases;

    ShowUnread(Messages messages, UnreadCases cases) {
        this.messages = messages;
        this.cases = cases;
    }

    /** Returns the officer's own cases and those that nobody handles yet, by number; nothing for others than officers. */
    @PreAuthorize("hasAnyRole('CASE_OFFICER','DECISION_MAKER','AUDITOR')")
    @Transactional(readOnly = true)
    public List<UnreadCase> show() {
        return cases.of(messages.unreadFromApplicants());
    }
}
