package se.delmos.statsbidrag.calls.usecase;

import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.calls.model.CodeRepository;

/** Lists what calls choose from. */
@Service
public class ListCodes {

    private final CodeRepository codes;

    ListCodes(CodeRepository codes) {
        this.codes = codes;
    }

    @PreAuthorize("hasAnyRole('ADMINISTRATOR','AUDITOR')")
    @Transactional(readOnly = true)
    public CodeLists list(Locale locale) {
        return CodeLists.of(codes.findAllByOrderByListAscPositionAsc(), locale);
    }
}
