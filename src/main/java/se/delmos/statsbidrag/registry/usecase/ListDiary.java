package se.delmos.statsbidrag.registry.usecase;

import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.registry.CaseNumber;
import se.delmos.statsbidrag.registry.model.DiaryCase;
import se.delmos.statsbidrag.registry.model.DiaryCaseRepository;
import se.delmos.statsbidrag.registry.model.DiarySearch;

/** Lists the cases of the diary, the newest first. */
@Service
public class ListDiary {

    static final int PAGE_SIZE = 25;

    private final DiaryCaseRepository cases;

    ListDiary(DiaryCaseRepository cases) {
        this.cases = cases;
    }

    /** Returns a page of what a search finds, counted from 1; an empty search finds all. */
    @PreAuthorize("hasAnyRole('REGISTRAR','CASE_OFFICER','AUDITOR')")
    @Transactional(readOnly = true)
    public DiaryPage list(String search, int page) {
        var found = cases.search(DiarySearch.of(search), PageRequest.of(page - 1, PAGE_SIZE));
        return new DiaryPage(
                search,
                found.map(Row::of).getContent(),
                found.getTotalElements(),
                page,
                Math.max(1, found.getTotalPages()));
    }

    /** One page of the diary. */
    public record DiaryPage(String search, List<Row> rows, long total, int page, int pages) {}

    /** A case in the list. */
    public record Row(CaseNumber number, String title, String party, Instant openedAt, boolean closed, int records) {

        static Row of(DiaryCase found) {
            return new Row(
                    found.number(),
                    found.title(),
                    found.party(),
                    found.openedAt(),
                    found.closedAt().isPresent(),
                    found.records());
        }
    }
}
