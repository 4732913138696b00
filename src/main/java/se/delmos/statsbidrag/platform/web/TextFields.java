package se.delmos.statsbidrag.platform.web;

import java.beans.PropertyEditorSupport;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Takes the blanks off the ends of what people type, and counts a line break as one character, as their browser does. */
@ControllerAdvice
class TextFields {

    @InitBinder
    void trim(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new Trimmed());
    }

    private static final class Trimmed extends PropertyEditorSupport {

        @Override
        public void setAsText(String text) {
            setValue(text.replace("\r\n", "\n").strip());
        }

        @Override
        public String getAsText() {
            return getValue() instanceof String text ? text : "";
        }
    }
}
