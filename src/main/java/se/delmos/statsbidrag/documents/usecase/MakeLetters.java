package se.delmos.statsbidrag.documents.usecase;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import se.delmos.statsbidrag.documents.Letters;
import se.delmos.statsbidrag.documents.adapter.TaggedPdf;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.SystemOnly;

/** Letters of the agency: a template filled with facts, made into a tagged PDF. */
@Service
class MakeLetters implements Letters {

    private final ITemplateEngine templates;
    private final ApplicationContext beans;

    MakeLetters(ITemplateEngine templates, ApplicationContext beans) {
        this.templates = templates;
        this.beans = beans;
    }

    @Override
    @SystemOnly(reason = "part of the use case that sends the letter")
    public byte[] pdf(String template, Map<String, Object> model) {
        return draw(page(template, model), date(template, model));
    }

    @Override
    @SystemOnly(reason = "part of the use case that promises the letter")
    public String page(String template, Map<String, Object> model) {
        date(template, model);
        var context = new Context(Display.SWEDISH, model);
        context.setVariable(
                ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                new ThymeleafEvaluationContext(beans, null));
        return templates.process("letters/" + template, context);
    }

    @Override
    @SystemOnly(reason = "part of the use case that keeps its promise")
    public byte[] draw(String page, LocalDate date) {
        return TaggedPdf.of(page, date);
    }

    private static LocalDate date(String template, Map<String, Object> model) {
        if (!(model.get("date") instanceof LocalDate date) || !model.containsKey("caseNumber")) {
            throw new IllegalArgumentException("A letter has a date and a case number: " + template);
        }
        return date;
    }
}
