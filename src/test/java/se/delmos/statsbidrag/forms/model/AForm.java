package se.delmos.statsbidrag.forms.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormGap;

/** Small forms for tests, written as the JSON they are, with single quotes. */
final class AForm {

    private AForm() {}

    /** Returns a form of one section with these questions. */
    static FormDefinition asking(String... questions) {
        return of("interest", String.join(",", questions), "");
    }

    static FormDefinition of(String kind, String questions, String checks) {
        return json(
                "{'schema':1,'kind':'%s','title':{'sv':'Prov'},'sections':[{'id':'all','title':{'sv':'Allt'},'questions':[%s]}],'checks':[%s]}"
                        .formatted(kind, questions, checks));
    }

    static FormDefinition json(String json) {
        return DefinitionJson.read(json.replace('\'', '"'));
    }

    /** Returns a required question: {@code question("money", "amount", "")}. */
    static String question(String type, String id, String more) {
        return "{'id':'%s','type':'%s','label':{'sv':'%s'},'required':true%s}"
                .formatted(id, type, id, more.isEmpty() ? "" : "," + more);
    }

    static Filled filled(FormDefinition form, String... pathsAndTexts) {
        var answers = new HashMap<String, String>();
        for (int at = 0; at < pathsAndTexts.length; at += 2) {
            answers.put(pathsAndTexts[at], pathsAndTexts[at + 1]);
        }
        return new Filled(form, answers, Map.of());
    }

    /** Returns the gaps as path and reason: {@code period.to before-start}. */
    static List<String> gaps(Filled filled) {
        return Completeness.gaps(filled).stream().map(AForm::brief).toList();
    }

    private static String brief(FormGap gap) {
        return gap.path() + " " + gap.reason();
    }
}
