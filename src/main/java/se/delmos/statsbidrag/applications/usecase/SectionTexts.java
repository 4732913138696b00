package se.delmos.statsbidrag.applications.usecase;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.ApplicantView;
import se.delmos.statsbidrag.applications.model.Application;
import se.delmos.statsbidrag.applications.model.Draft;
import se.delmos.statsbidrag.applications.model.Field;
import se.delmos.statsbidrag.applications.model.Requirements;
import se.delmos.statsbidrag.applications.model.Section;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionView.UseHeading;

/** Writes a draft's answers for reading: amounts and days as people know them, all else as it was typed. */
@Component
class SectionTexts {

    private final CallTerms terms;
    private final MessageSource texts;

    SectionTexts(CallTerms terms, MessageSource texts) {
        this.terms = terms;
        this.texts = texts;
    }

    Requirements requirements(CallView call, ApplicantView applicant) {
        return terms.requirements(call, applicant);
    }

    List<UseHeading> headings(CallView call) {
        return terms.headings(call);
    }

    List<Row> rows(Application application, CallView call, ApplicantView applicant, Section section) {
        var requirements = terms.requirements(call, applicant);
        return Field.in(section).stream()
                .filter(field -> isAsked(field, requirements))
                .map(field -> new Row(field, value(application.draft(), field, call)))
                .toList();
    }

    private static boolean isAsked(Field field, Requirements requirements) {
        return switch (field) {
            case USES -> !requirements.uses().isEmpty();
            case TAX_DEBTS, LIQUIDATION -> requirements.statements();
            default ->
                !field.name().startsWith("ANSWER_")
                        || requirements.questions().stream().anyMatch(question -> Field.of(question) == field);
        };
    }

    private String value(Draft draft, Field field, CallView call) {
        Locale locale = LocaleContextHolder.getLocale();
        return switch (field) {
            case USES -> chosen(draft, call);
            case PERIOD_FROM, PERIOD_TO ->
                draft.day(field).map(day -> Display.day(day, locale)).orElse(draft.text(field));
            case TAX_DEBTS, LIQUIDATION ->
                draft.answer(field).map(this::yesOrNo).orElse("");
            case ACCOUNT -> draft.account().map(Object::toString).orElse(draft.text(field));
            default -> amountOrText(draft, field);
        };
    }

    private String chosen(Draft draft, CallView call) {
        return terms.headings(call).stream()
                .filter(heading -> draft.uses().contains(heading.code()))
                .map(UseHeading::text)
                .collect(Collectors.joining("\n"));
    }

    private String yesOrNo(boolean yes) {
        return texts.getMessage(
                yes ? "applications.yes" : "applications.no", new Object[0], LocaleContextHolder.getLocale());
    }

    private static String amountOrText(Draft draft, Field field) {
        return field.section() == Section.ECONOMY
                ? draft.money(field).map(Display::kr).orElse(draft.text(field))
                : draft.text(field);
    }
}
