package se.delmos.statsbidrag.applications.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.identity.ActorId;

/** The answers of a draft, each with its own history: two writers of a section only meet where they write the same answer. */
@Embeddable
public class Answers {

    @ElementCollection
    @CollectionTable(schema = "applications", name = "draft_text", joinColumns = @JoinColumn(name = "application_id"))
    @MapKeyColumn(name = "field")
    @MapKeyEnumerated(EnumType.STRING)
    @Fetch(FetchMode.SUBSELECT)
    private Map<Field, Answer> texts = new EnumMap<>(Field.class);

    @ElementCollection
    @CollectionTable(schema = "applications", name = "section_save", joinColumns = @JoinColumn(name = "application_id"))
    @MapKeyColumn(name = "section")
    @MapKeyEnumerated(EnumType.STRING)
    @Fetch(FetchMode.SUBSELECT)
    private Map<Section, SectionSave> saves = new EnumMap<>(Section.class);

    @ElementCollection
    @CollectionTable(schema = "applications", name = "earlier_text", joinColumns = @JoinColumn(name = "application_id"))
    @Column(nullable = false)
    @Fetch(FetchMode.SUBSELECT)
    private Set<EarlierAnswer> earlier = new HashSet<>();

    protected Answers() {}

    /**
     * Keeps what was typed, answer by answer. Returns the answers that somebody else has changed since the person saw them
     * and that differ: they stay as they are, and what was typed is kept among the earlier versions.
     */
    List<Field> keep(Typing typing, ActorId by, Instant now) {
        var next = revisionOf(typing.section()) + 1;
        var contested = new ArrayList<Field>();
        var changed = revisionOf(typing.section()) == 0;
        for (var field : Field.in(typing.section())) {
            var typed = typing.texts().get(field);
            if (typed == null || isAsBefore(field, typed)) {
                continue;
            }
            var answer = new Answer(typed, next, typing.writer(), now, by.value());
            var before = texts.get(field);
            if (before != null && before.isNewerThan(typing)) {
                contested.add(field);
                earlier.add(EarlierAnswer.of(field, answer));
            } else {
                replace(field, before, answer);
                changed = true;
            }
        }
        if (changed) {
            saves.put(typing.section(), new SectionSave(next, now, by.value()));
        }
        return contested;
    }

    private void replace(Field field, @Nullable Answer before, Answer answer) {
        if (before != null && EarlierAnswer.isWorthKeeping(before, answer)) {
            earlier.add(EarlierAnswer.of(field, before));
        }
        texts.put(field, answer);
    }

    private boolean isAsBefore(Field field, String typed) {
        var before = texts.get(field);
        return before == null ? typed.isBlank() : before.typed().equals(typed);
    }

    /** Forgets the draft when it has become what was handed in. */
    void clear() {
        texts.clear();
        earlier.clear();
    }

    Draft read() {
        var typed = new EnumMap<Field, String>(Field.class);
        texts.forEach((field, answer) -> typed.put(field, answer.typed()));
        return new Draft(typed);
    }

    public Optional<Answer> of(Field field) {
        return Optional.ofNullable(texts.get(field));
    }

    /** Returns the earlier versions, the latest first. */
    public List<EarlierAnswer> earlier() {
        return earlier.stream()
                .sorted(Comparator.comparing(EarlierAnswer::savedAt).reversed().thenComparing(EarlierAnswer::field))
                .toList();
    }

    public Optional<SectionSave> lastSaveOf(Section section) {
        return Optional.ofNullable(saves.get(section));
    }

    public int revisionOf(Section section) {
        return lastSaveOf(section).map(SectionSave::revision).orElse(0);
    }
}
