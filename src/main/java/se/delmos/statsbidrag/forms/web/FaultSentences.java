package se.delmos.statsbidrag.forms.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.Meaning;
import se.delmos.statsbidrag.forms.model.DefinitionFault;
import se.delmos.statsbidrag.forms.model.DefinitionFault.Asked;

/** Says what is wrong with a form, where, and how to mend it. */
@Component
class FaultSentences {

    private final DesignerWords words;

    FaultSentences(DesignerWords words) {
        this.words = words;
    }

    /** Returns the faults of a form that could be read, each with the address of the place, after the form's own. */
    List<Fault> of(FormDefinition form, List<DefinitionFault> faults) {
        return faults.stream()
                .map(fault -> new Fault(place(form, fault) + what(form, fault), address(form, fault)))
                .toList();
    }

    /** Returns what is wrong first at an address, without the place; nothing where all is well. */
    Optional<String> first(FormDefinition form, List<DefinitionFault> faults, String address) {
        return faults.stream()
                .filter(fault -> address(form, fault).equals(address))
                .map(fault -> what(form, fault))
                .findFirst();
    }

    private String what(FormDefinition form, DefinitionFault fault) {
        return words.of("forms.fault." + fault.reason(), arguments(form, fault));
    }

    /** Returns the faults of JSON that is not the JSON of a form: places by their ids. */
    List<Fault> ofShape(List<DefinitionFault> faults) {
        return faults.stream()
                .map(fault -> new Fault(
                        place(fault.section(), fault.question())
                                + words.of(
                                        "forms.fault." + fault.reason(),
                                        fault.arguments().toArray()),
                        ""))
                .toList();
    }

    private Object[] arguments(FormDefinition form, DefinitionFault fault) {
        return fault.arguments().stream()
                .flatMap(argument -> argument instanceof Meaning meaning
                        ? Stream.of(words.meaning(meaning), words.kinds(meaning))
                        : Stream.of(argument instanceof Asked asked ? words.labels(form, asked.ids()) : argument))
                .toArray();
    }

    private String place(FormDefinition form, DefinitionFault fault) {
        var section = form.section(fault.section()).map(words::title).orElse("");
        var check = form.check(fault.question()).filter(found -> fault.section().isEmpty());
        var part = check.map(words::message)
                .orElseGet(() -> fault.question().isEmpty() ? "" : words.label(form, fault.question()));
        return place(section, part);
    }

    private String place(String section, String question) {
        if (section.isEmpty()) {
            return question.isEmpty() ? "" : words.of("forms.place.check", question) + " ";
        }
        return words.of(question.isEmpty() ? "forms.place.section" : "forms.place.question", section, question) + " ";
    }

    private static String address(FormDefinition form, DefinitionFault fault) {
        if (fault.reason().equals("meaning-missing")) {
            return "/ny-fraga?anvandning=" + ((Meaning) fault.arguments().get(0)).code();
        }
        if (fault.reason().equals("no-questions")) {
            return "/ny-fraga?del=" + fault.section();
        }
        if (!fault.question().isEmpty() && form.question(fault.question()).isPresent()) {
            return "/fragor/" + fault.question();
        }
        if (!fault.question().isEmpty() && fault.section().isEmpty()) {
            return "/kontroller/" + fault.question();
        }
        return fault.section().isEmpty() ? "/uppgifter" : "/avsnitt/" + fault.section();
    }

    /** A sentence, and where it is mended. */
    record Fault(String sentence, String address) {}
}
