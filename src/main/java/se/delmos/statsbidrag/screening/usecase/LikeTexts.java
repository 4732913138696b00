package se.delmos.statsbidrag.screening.usecase;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.ApplicationSearch;
import se.delmos.statsbidrag.applications.ApplicationSearch.Passage;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.screening.model.FindingKey;
import se.delmos.statsbidrag.screening.model.FindingKind;
import se.delmos.statsbidrag.screening.model.ProjectTextRepository;
import se.delmos.statsbidrag.screening.model.Shingles;

/** Finds applications that say much the same, by whoever. */
@Component
class LikeTexts {

    /** From here on texts are shown as alike, in per cent: about a third of either of two equally long texts is the same. */
    static final int THRESHOLD = 20;

    /** So many texts that can be alike are read and measured, those with most in common first. */
    private static final Limit MEASURED = Limit.of(20);

    private final Applications applications;
    private final ApplicationSearch search;
    private final ProjectTextRepository texts;
    private final CaseLines lines;

    LikeTexts(Applications applications, ApplicationSearch search, ProjectTextRepository texts, CaseLines lines) {
        this.applications = applications;
        this.search = search;
        this.texts = texts;
        this.lines = lines;
    }

    /** Returns the applications that are alike by {@link #THRESHOLD} or more, the most alike first. */
    List<LikeText> of(CaseFacts facts) {
        var own = shingles(facts.application().id());
        if (!own.isComparable()) {
            return List.of();
        }
        var candidates = texts
                .findSharing(own.sample(), facts.application().id().value(), MEASURED)
                .stream()
                .map(ApplicationId::new)
                .toList();
        var found = applications.among(candidates);
        var percents = new HashMap<ApplicationId, Integer>();
        found.keySet().forEach(id -> percents.put(id, own.likenessTo(shingles(id))));
        var alike = found.values().stream()
                .filter(application -> percents.getOrDefault(application.id(), 0) >= THRESHOLD)
                .toList();
        return lines.of(alike).stream()
                .map(line -> new LikeText(
                        new FindingKey(FindingKind.LIKE_TEXT, line.id().value()),
                        line,
                        percents.getOrDefault(line.id(), 0)))
                .sorted(Comparator.comparing(LikeText::percent).reversed())
                .toList();
    }

    List<Passage> passages(ApplicationId id) {
        return search.passages(id);
    }

    Shingles shingles(ApplicationId id) {
        return Shingles.of(passages(id).stream().map(Passage::text).toList());
    }

    /** Returns how many applications' texts can be compared with. */
    long compared() {
        return texts.count();
    }
}
