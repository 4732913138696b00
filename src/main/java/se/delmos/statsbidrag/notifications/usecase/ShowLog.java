package se.delmos.statsbidrag.notifications.usecase;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.ApplicantView;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.notifications.model.Notice;
import se.delmos.statsbidrag.notifications.model.NoticeRepository;
import se.delmos.statsbidrag.notifications.model.NoticeState;
import se.delmos.statsbidrag.notifications.model.NoticeTemplate;
import se.delmos.statsbidrag.notifications.usecase.LogPage.Row;
import se.delmos.statsbidrag.notifications.usecase.LogPage.Template;
import se.delmos.statsbidrag.registry.CaseNumber;

/** Shows the templates and the log of notices, the newest first, of all cases or of one. */
@Service
public class ShowLog {

    static final int PAGE_SIZE = 25;

    private static final Pattern NUMBER = Pattern.compile("([0-9]{4}) ?/ ?([0-9]{1,9})");
    private static final Set<NoticeState> NOT_ARRIVED = EnumSet.of(NoticeState.FAILED, NoticeState.BOUNCED);

    private final NoticeRepository notices;
    private final Applicants applicants;

    ShowLog(NoticeRepository notices, Applicants applicants) {
        this.notices = notices;
        this.applicants = applicants;
    }

    @PreAuthorize("hasAnyRole('ADMINISTRATOR','AUDITOR')")
    @Transactional(readOnly = true)
    public LogPage show(String search, boolean failed, int page) {
        var found = find(search.strip(), failed, page);
        return new LogPage(
                templates(),
                search.strip(),
                failed,
                rows(found.getContent()),
                found.getTotalElements(),
                page,
                Math.max(1, found.getTotalPages()));
    }

    private Page<Notice> find(String search, boolean failed, int page) {
        var number = NUMBER.matcher(search);
        var wanted = number.find()
                ? new CaseNumber(Integer.parseInt(number.group(1)), Integer.parseInt(number.group(2))).toString()
                : search;
        return notices.search(
                wanted, failed ? NOT_ARRIVED : EnumSet.allOf(NoticeState.class), PageRequest.of(page - 1, PAGE_SIZE));
    }

    private static List<Template> templates() {
        return Arrays.stream(NoticeTemplate.values())
                .map(each -> new Template(each.key(), each.audience().name()))
                .toList();
    }

    private List<Row> rows(List<Notice> found) {
        var organisations = applicants.among(found.stream()
                .flatMap(notice -> notice.applicant().stream())
                .map(ApplicantId::new)
                .toList());
        return found.stream()
                .map(notice -> Row.of(notice, name(notice, organisations)))
                .toList();
    }

    private static String name(Notice notice, Map<ApplicantId, ApplicantView> organisations) {
        return notice.applicant()
                .map(ApplicantId::new)
                .map(organisations::get)
                .map(ApplicantView::name)
                .orElse("–");
    }
}
