package se.delmos.statsbidrag.platform.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IStandaloneElementTag;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/** Ends each page title with the service's name, and starts it with the word for an error where a form has any. */
@Component
class PageTitle implements IPostProcessorDialect {

    private static final int LAST = 1000;

    /** Set by a page that says itself what is wrong with what was typed. */
    private static final String FAULTY = "faulty";

    @Override
    public String getName() {
        return "page-title";
    }

    @Override
    public int getDialectPostProcessorPrecedence() {
        return LAST;
    }

    @Override
    public Set<IPostProcessor> getPostProcessors() {
        return Set.of(new PostProcessor(TemplateMode.HTML, Handler.class, LAST));
    }

    /** Acts on the title that follows the application's name in a page's head; letters and parts of pages have none. */
    public static final class Handler extends AbstractTemplateHandler {

        private @Nullable ITemplateContext context;
        private @Nullable String service;
        private String errorWord = "";

        @Override
        public void setContext(ITemplateContext context) {
            super.setContext(context);
            this.context = context;
        }

        @Override
        public void handleStandaloneElement(IStandaloneElementTag tag) {
            if ("application-name".equals(tag.getAttributeValue("name"))) {
                service = tag.getAttributeValue("content");
                errorWord = tag.getAttributeValue("data-error-word");
            }
            super.handleStandaloneElement(tag);
        }

        @Override
        public void handleOpenElement(IOpenElementTag tag) {
            super.handleOpenElement(tag);
            if (service != null && "title".equals(tag.getElementCompleteName()) && hasErrors()) {
                write(errorWord + ": ");
            }
        }

        @Override
        public void handleCloseElement(ICloseElementTag tag) {
            if (service != null && "title".equals(tag.getElementCompleteName())) {
                write(" – " + service);
                service = null;
            }
            super.handleCloseElement(tag);
        }

        private boolean hasErrors() {
            return context != null
                    && (Boolean.TRUE.equals(context.getVariable(FAULTY))
                            || context.getVariableNames().stream()
                                    .filter(name -> name.startsWith(BindingResult.MODEL_KEY_PREFIX))
                                    .map(context::getVariable)
                                    .anyMatch(
                                            result -> result instanceof BindingResult binding && binding.hasErrors()));
        }

        private void write(String text) {
            if (context != null) {
                super.handleText(context.getModelFactory().createText(text));
            }
        }
    }
}
