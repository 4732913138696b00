package se.delmos.statsbidrag.calls.usecase;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseUnless;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.forms.FormDifference;
import se.delmos.statsbidrag.forms.FormVersionId;
import se.delmos.statsbidrag.forms.FormVersionView;
import se.delmos.statsbidrag.forms.Forms;
import se.delmos.statsbidrag.forms.QuestionType;

/** The forms that calls can ask. A published call goes over to the latest version of its own form, and to no other. */
@Component
class CallForms {

    private final Forms forms;

    CallForms(Forms forms) {
        this.forms = forms;
    }

    boolean isPublished(FormVersionId form) {
        return forms.published().stream().anyMatch(published -> published.id().equals(form));
    }

    FormVersionView latest(FormVersionId form) {
        return forms.latest(form);
    }

    /** Refuses what is neither the version of the call nor a later one of the same form. */
    void requireSameForm(FormVersionId current, FormVersionId next) {
        if (!next.equals(current)) {
            refuseUnless(latest(current).id().equals(next), "calls.change.other-form");
        }
    }

    FormDifference difference(FormVersionId current, FormVersionId next) {
        return forms.difference(current, next);
    }

    /** An expression of interest cannot carry files: a form that asks for them would stop everyone. */
    boolean asksForFiles(FormVersionId form) {
        return forms.definition(form)
                .questions()
                .flatMap(question -> Stream.concat(Stream.of(question), question.columns().stream()))
                .anyMatch(question -> question.type() == QuestionType.FILE);
    }
}
