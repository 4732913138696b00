package se.delmos.statsbidrag.applications.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormDifference;
import se.delmos.statsbidrag.forms.FormDifference.Kind;
import se.delmos.statsbidrag.identity.ActorId;

/** The answers of a draft, each with its own history: two writers of a section only meet where they write the same answer. */
@Embeddable
public class Answers {

    @ElementCollection
    @CollectionTable(schema = "applications", name = "draft_text", joinColumns = @JoinColumn(name = "application_id"))
    @MapKeyColumn(name = "field")
    @Fetch(FetchMode.SUBSELECT)
    private Map<String, Answer> texts = new HashMap<>();

    @ElementCollection
    @CollectionTable(schema = "applications", name = "section_save", joinColumns = @JoinColumn(name = "application_id"))
    @MapKeyColumn(name = "section")
    @Fetch(FetchMode.SUBSELECT)
    private Map<String, SectionSave> saves = new HashMap<>();

    @ElementCollection
    @CollectionTable(schema = "applications", name = "earlier_text", joinColumns = @JoinColumn(name = "application_id"))
    @Fetch(FetchMode.SUBSELECT)
    private Set<EarlierAnswer> earlier = new HashSet<>();

    @ElementCollection
    @CollectionTable(
            schema = "applications",
            name = "set_aside_answer",
            joinColumns = @JoinColumn(name = "application_id"))
    @Fetch(FetchMode.SUBSELECT)
    private Set<SetAsideAnswer> setAside = new HashSet<>();

    protected Answers() {}

    /**
     * Keeps what was typed, answer by answer. Returns the answers that somebody else has changed since the person saw them
     * and that differ: they stay as they are, and what was typed is kept among the earlier versions.
     */
    List<String> keep(Typing typing, ActorId by, Instant now) {
        var before = revisionOf(typing.section());
        var kept = texts().keep(typing, before + 1, by, now);
        if (kept.changed() || before == 0) {
            saves.put(typing.section(), new SectionSave(before + 1, now, by.value()));
        }
        return kept.contested();
    }

    private Texts texts() {
        return new Texts(texts, earlier::add);
    }

    /** Takes over answers from elsewhere, as if they had been typed before the first section was saved. */
    void fill(Map<String, String> from, ActorId by, Instant now) {
        texts().fill(from, by, now);
    }

    /**
     * Sets aside the answers that have no place in a later version of the form, each with the version that asked for it. Where
     * a question lost only some of its choices the answer also stays: what can still be read of it counts.
     */
    void setAside(FormDifference difference, UUID form) {
        var gone = difference.questionsOf(Kind.GONE, Kind.OTHER_TYPE);
        var without = difference.withoutPlace();
        for (var path : List.copyOf(texts.keySet())) {
            var question = FormDefinition.questionOf(path);
            var answer = texts.get(path);
            if (answer != null && without.contains(question) && !answer.typed().isBlank()) {
                setAside.add(SetAsideAnswer.of(path, answer, form));
            }
            if (gone.contains(question)) {
                texts.remove(path);
            }
        }
    }

    /** Returns the answers that the form no longer asks for. */
    public List<SetAsideAnswer> setAside() {
        return setAside.stream()
                .sorted(Comparator.comparing(SetAsideAnswer::path))
                .toList();
    }

    /** Forgets the draft when it has become what was handed in. */
    void clear() {
        texts.clear();
        earlier.clear();
        saves.clear();
        setAside.clear();
    }

    /** Returns what has been typed so far, word for word: nothing is lost because it cannot be read yet. */
    public Map<String, String> read() {
        return texts.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, answer -> answer.getValue().typed()));
    }

    /** Returns the beginning of an answer, or nothing where there is none. */
    String start(String path, int most) {
        var text = of(path).map(Answer::typed).orElse("").strip();
        return text.substring(0, Math.min(text.length(), most));
    }

    public Optional<Answer> of(String path) {
        return Optional.ofNullable(texts.get(path));
    }

    /** Returns the earlier versions, the latest first. */
    public List<EarlierAnswer> earlier() {
        return earlier.stream()
                .sorted(Comparator.comparing(EarlierAnswer::savedAt).reversed().thenComparing(EarlierAnswer::path))
                .toList();
    }

    public Optional<SectionSave> lastSaveOf(String section) {
        return Optional.ofNullable(saves.get(section));
    }

    public int revisionOf(String section) {
        return lastSaveOf(section).map(SectionSave::revision).orElse(0);
    }
}
