package se.delmos.statsbidrag.registry.usecase;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.kernel.SystemOnly;
import se.delmos.statsbidrag.registry.CaseNumber;
import se.delmos.statsbidrag.registry.CaseView;
import se.delmos.statsbidrag.registry.NewRecord;
import se.delmos.statsbidrag.registry.Registry;
import se.delmos.statsbidrag.registry.model.DiaryCase;
import se.delmos.statsbidrag.registry.model.DiaryCaseRepository;
import se.delmos.statsbidrag.registry.model.DiaryRecord;
import se.delmos.statsbidrag.registry.model.DiaryRecordRepository;

/** The diary, for the use cases in which something comes in, goes out or is drawn up. */
@Service
class KeepDiary implements Registry {

    private static final String REASON = "part of the use case in which the record comes about";

    private final DiaryBook book;
    private final DiaryCaseRepository cases;
    private final DiaryRecordRepository records;

    KeepDiary(DiaryBook book, DiaryCaseRepository cases, DiaryRecordRepository records) {
        this.book = book;
        this.cases = cases;
        this.records = records;
    }

    @Override
    @Transactional
    @SystemOnly(reason = REASON)
    public CaseNumber openCase(String title, String party, NewRecord first) {
        return book.open(title, party, book.entryOf(first));
    }

    @Override
    @Transactional
    @SystemOnly(reason = REASON)
    public void record(CaseNumber number, NewRecord content) {
        var diaryCase = cases.locked(number);
        records.save(diaryCase.enter(book.entryOf(content)));
        cases.save(diaryCase);
    }

    @Override
    @Transactional
    @SystemOnly(reason = REASON)
    public void close(CaseNumber number, Instant at) {
        cases.save(cases.locked(number).close(at));
    }

    @Override
    @Transactional(readOnly = true)
    @SystemOnly(reason = "the use case or page that asks carries the authorisation")
    public Optional<CaseView> find(CaseNumber number) {
        return cases.findByYearAndNumber(number.year(), number.number()).map(this::view);
    }

    private CaseView view(DiaryCase found) {
        return new CaseView(
                found.number(),
                found.title(),
                found.party(),
                found.openedAt(),
                found.closedAt(),
                records.findByCaseIdOrderBySequence(found.id()).stream()
                        .map(DiaryRecord::view)
                        .toList());
    }
}
