package se.delmos.statsbidrag.applications.usecase;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applications.OpenInterests;
import se.delmos.statsbidrag.applications.model.InterestDraft;
import se.delmos.statsbidrag.applications.model.InterestDraftRepository;
import se.delmos.statsbidrag.applications.model.InterestRepository;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.kernel.SystemOnly;

/** Tells who has something left to do with an expression of interest, for reminders. */
@Service
class ReadOpenInterests implements OpenInterests {

    private static final String REMINDERS = "asked by the reminders; no page reaches it";

    private final InterestRepository interests;
    private final InterestDraftRepository drafts;

    ReadOpenInterests(InterestRepository interests, InterestDraftRepository drafts) {
        this.interests = interests;
        this.drafts = drafts;
    }

    @Override
    @Transactional(readOnly = true)
    @SystemOnly(reason = REMINDERS)
    public Collection<ApplicantId> writersIn(CallId call) {
        return drafts.findByCallId(call.value()).stream()
                .map(InterestDraft::applicant)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    @Transactional(readOnly = true)
    @SystemOnly(reason = REMINDERS)
    public List<MissingEvidence> evidenceMissingOn(LocalDate due) {
        return interests.findAskedFor(due).stream()
                .map(interest -> new MissingEvidence(interest.id(), interest.call(), interest.applicant()))
                .toList();
    }
}
