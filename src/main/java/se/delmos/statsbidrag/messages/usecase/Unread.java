package se.delmos.statsbidrag.messages.usecase;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.SystemOnly;
import se.delmos.statsbidrag.messages.Messages;
import se.delmos.statsbidrag.messages.model.MessageRepository;
import se.delmos.statsbidrag.review.ReviewView;
import se.delmos.statsbidrag.review.Reviews;

/** Counts what the signed-in person has not read, with two queries however many cases there are. */
@Service
public class Unread implements Messages {

    private static final String CALLER = "asked by pages of other modules, which carry the authorisation";

    private final MessageRepository messages;
    private final Reviews reviews;
    private final CurrentActor currentActor;

    Unread(MessageRepository messages, Reviews reviews, CurrentActor currentActor) {
        this.messages = messages;
        this.reviews = reviews;
        this.currentActor = currentActor;
    }

    @Override
    @Transactional(readOnly = true)
    @SystemOnly(reason = CALLER)
    public Map<ApplicationId, Long> unreadFromAgency(Collection<ApplicationId> cases) {
        var keys = cases.stream().map(ApplicationId::value).toList();
        var person = currentActor.require().id().value();
        return keys.isEmpty()
                ? Map.of()
                : messages.findUnreadFromAgency(keys, person).stream()
                        .collect(Collectors.groupingBy(ApplicationId::new, Collectors.counting()));
    }

    @Override
    @Transactional(readOnly = true)
    @SystemOnly(reason = CALLER)
    public Map<ApplicationId, Long> unreadFromApplicants() {
        var person = currentActor.require();
        if (!person.has(Role.CASE_OFFICER)) {
            return Map.of();
        }
        var counts = messages.findUnreadFromApplicants(person.id().value()).stream()
                .collect(Collectors.groupingBy(ApplicationId::new, Collectors.counting()));
        var reviewed = reviews.of(counts.keySet());
        return counts.entrySet().stream()
                .filter(entry -> concerns(person, reviewed.get(entry.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static boolean concerns(Actor officer, @Nullable ReviewView review) {
        return review == null
                || !review.disqualified().contains(officer.id())
                        && review.officer().map(officer.id()::equals).orElse(true);
    }
}
