package se.delmos.statsbidrag.registry.usecase;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.kernel.ArrivalClock;
import se.delmos.statsbidrag.registry.CaseNumber;
import se.delmos.statsbidrag.registry.NewRecord;
import se.delmos.statsbidrag.registry.model.CaseCounterRepository;
import se.delmos.statsbidrag.registry.model.DiaryCase;
import se.delmos.statsbidrag.registry.model.DiaryCaseRepository;
import se.delmos.statsbidrag.registry.model.DiaryRecordRepository;
import se.delmos.statsbidrag.registry.model.Entry;

/** Opens cases under the next number of the year, by the calendar in Stockholm (R-FL-04). */
@Component
class DiaryBook {

    private final CaseCounterRepository counters;
    private final DiaryCaseRepository cases;
    private final DiaryRecordRepository records;
    private final CurrentActor currentActor;
    private final ArrivalClock clock;

    DiaryBook(
            CaseCounterRepository counters,
            DiaryCaseRepository cases,
            DiaryRecordRepository records,
            CurrentActor currentActor,
            ArrivalClock clock) {
        this.counters = counters;
        this.cases = cases;
        this.records = records;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    Entry entryOf(NewRecord content) {
        return Entry.of(content, clock.instant(), actor());
    }

    Entry entryOf(UUID id, NewRecord content) {
        return new Entry(id, content, clock.instant(), actor());
    }

    /** Makes other transactions that open a case wait, until this one has ended. */
    void lock() {
        counters.of(Entry.yearOf(clock.instant()));
    }

    CaseNumber open(String title, String party, Entry first) {
        var number = counters.of(Entry.yearOf(first.at())).next();
        var opened = new DiaryCase(number, title, party, first.at());
        var entered = opened.register(first);
        cases.saveAndFlush(opened);
        records.save(entered);
        return number;
    }

    private @Nullable UUID actor() {
        return currentActor.find().map(person -> person.id().value()).orElse(null);
    }
}
