package se.delmos.statsbidrag.calls.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.delmos.statsbidrag.calls.CallAssessment;
import se.delmos.statsbidrag.calls.CallPayout;
import se.delmos.statsbidrag.calls.CallTexts;
import se.delmos.statsbidrag.calls.model.CodeList;
import se.delmos.statsbidrag.calls.usecase.CallDetails;
import se.delmos.statsbidrag.forms.QuestionType;

/**
 * What a call says in its sections, codes in words. A call from before the sections says little, and shows no empty heading.
 *
 * @param attachments the files that the form asks for
 */
record Says(
        CallTexts texts,
        List<String> areas,
        List<String> perspectives,
        CallAssessment assessment,
        List<String> conditions,
        CallPayout payout,
        List<String> costs,
        List<String> attachments) {

    static Says of(CallDetails details, Locale locale) {
        var content = details.call().content();
        var codes = details.codes();
        return new Says(
                content.texts(),
                codes.texts(CodeList.AREA, content.aim().areas()),
                codes.texts(CodeList.PERSPECTIVE, content.aim().perspectives()),
                content.assessment(),
                content.conditions(),
                content.payout(),
                codes.texts(CodeList.COST_TYPE, content.costTypes()),
                attachments(details, locale));
    }

    public boolean asksForNeeds() {
        return !texts.needs().isEmpty() || !attachments.isEmpty();
    }

    public boolean saysHowItIsAssessed() {
        return !texts.assessment().isEmpty() || !assessment.criteria().isEmpty();
    }

    private static List<String> attachments(CallDetails details, Locale locale) {
        return details.form()
                .questions()
                .flatMap(question -> Stream.concat(Stream.of(question), question.columns().stream()))
                .filter(question -> question.type() == QuestionType.FILE)
                .map(question -> question.label().in(locale))
                .toList();
    }
}
