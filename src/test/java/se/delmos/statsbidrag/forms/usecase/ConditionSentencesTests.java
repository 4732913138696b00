package se.delmos.statsbidrag.forms.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.WhenAsked;
import se.delmos.statsbidrag.forms.model.DefinitionJson;

/** When a question is asked, told in one sentence to those who will answer. */
class ConditionSentencesTests {

    private static final String GRANT = "{'question':'grant','is':'yes'}";
    private static final String LARGE = "{'left':{'question':'money'},'op':'>','right':{'amount':30000000}}";
    private static final String TOWN = "{'question':'kind','is':'town'}";
    private static final String CLUB = "{'question':'kind','is':'club'}";

    @Test
    void saysTheAnswerThatLeadsToAQuestion() {
        assertThat(swedish(GRANT)).isEqualTo("Frågan ställs om du svarar ”Ja” på ”Har ni sökt andra bidrag?”.");
        assertThat(english(GRANT)).isEqualTo("Asked if you answer “Yes” to “Have you applied elsewhere?”.");
        assertThat(swedish("{'question':'goals','contains':'a'}"))
                .isEqualTo("Frågan ställs om du väljer ”Alfa” i ”Mål”.");
        assertThat(swedish("{'question':'goals','answered':true}")).isEqualTo("Frågan ställs om du besvarar ”Mål”.");
        assertThat(swedish(LARGE)).isEqualTo("Frågan ställs om ”Belopp” är mer än 300\u00a0000\u00a0kr.");
    }

    @Test
    void saysChoicesInTheSameQuestionTogether() {
        assertThat(swedish("{'any':[" + TOWN + "," + CLUB + "]}"))
                .isEqualTo("Frågan ställs om du svarar ”Kommun” eller ”Förening” på ”Vilka är ni?”.");
        assertThat(swedish("{'all':[" + GRANT + ",{'any':[" + TOWN + "," + CLUB + "]}]}"))
                .isEqualTo(
                        "Frågan ställs om du svarar ”Ja” på ”Har ni sökt andra bidrag?” och du svarar ”Kommun” eller ”Förening” på ”Vilka är ni?”.");
    }

    @Test
    void saysWhatIsTurnedRoundWithoutBrackets() {
        assertThat(swedish("{'not':" + GRANT + "}"))
                .isEqualTo("Frågan ställs om du inte svarar ”Ja” på ”Har ni sökt andra bidrag?”.");
        assertThat(swedish("{'not':{'any':[" + GRANT + "," + LARGE + "]}}"))
                .isEqualTo(
                        "Frågan ställs om du inte svarar ”Ja” på ”Har ni sökt andra bidrag?” och ”Belopp” är högst 300\u00a0000\u00a0kr.");
        assertThat(swedish("{'not':{'all':[" + GRANT + ",{'not':" + TOWN + "}]}}"))
                .isEqualTo(
                        "Frågan ställs om du inte svarar ”Ja” på ”Har ni sökt andra bidrag?” eller om du svarar ”Kommun” på ”Vilka är ni?”.");
    }

    @Test
    void saysEachWayWhereThereAreSeveral() {
        assertThat(swedish("{'any':[{'all':[" + GRANT + "," + LARGE + "]}," + TOWN + "]}"))
                .isEqualTo(
                        "Frågan ställs om du svarar ”Ja” på ”Har ni sökt andra bidrag?” och ”Belopp” är mer än 300\u00a0000\u00a0kr,"
                                + " eller om du svarar ”Kommun” på ”Vilka är ni?”.");
    }

    @Test
    void namesTheQuestionsWhereTheWaysAreTooMany() {
        var pair = "{'any':[" + GRANT + "," + TOWN + "," + LARGE + "]}";
        var other = "{'any':[{'question':'goals','answered':true},{'question':'goals','contains':'a'},{'not':" + CLUB
                + "}]}";
        assertThat(swedish("{'all':[" + pair + "," + other + "]}"))
                .isEqualTo(
                        "Frågan ställs beroende på vad du svarar på ”Har ni sökt andra bidrag?”, ”Vilka är ni?”, ”Mål” och ”Belopp”.");
    }

    @Test
    void saysWhatIsRemovedWithoutItsId() {
        assertThat(swedish("{'question':'away','is':'yes'}"))
                .isEqualTo("Frågan ställs om du svarar ”Ja” på ”Borttagen fråga”.");
        assertThat(swedish("{'question':'kind','is':'away'}"))
                .isEqualTo("Frågan ställs om du svarar ett visst svar på ”Vilka är ni?”.");
    }

    @Test
    void saysWhenAPartIsShown() {
        assertThat(when(GRANT, Locale.forLanguageTag("sv")).section("more"))
                .isEqualTo("Delen visas om du svarar ”Ja” på ”Har ni sökt andra bidrag?”.");
        assertThat(when(GRANT, Locale.ENGLISH).section("all")).isEmpty();
    }

    private static String swedish(String condition) {
        return when(condition, Locale.forLanguageTag("sv")).question("asked");
    }

    private static String english(String condition) {
        return when(condition, Locale.ENGLISH).question("asked");
    }

    private static WhenAsked when(String condition, Locale locale) {
        var texts = new ResourceBundleMessageSource();
        texts.setBasenames("messages/forms", "messages/designer", "messages/formedit");
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        return new ConditionSentences(new PageWords(texts)).of(form(condition), locale);
    }

    private static FormDefinition form(String condition) {
        return DefinitionJson.read(("""
                {'schema':1,'kind':'interest','title':{'sv':'Prov'},'checks':[],'sections':[
                 {'id':'all','title':{'sv':'Allt'},'questions':[
                  {'id':'grant','type':'yes-no','label':{'sv':'Har ni sökt andra bidrag?','en':'Have you applied elsewhere?'},'required':true},
                  {'id':'kind','type':'one-of','label':{'sv':'Vilka är ni?'},'required':true,'options':[
                   {'code':'town','label':{'sv':'Kommun'}},{'code':'club','label':{'sv':'Förening'}}]},
                  {'id':'goals','type':'many-of','label':{'sv':'Mål'},'required':true,'options':[
                   {'code':'a','label':{'sv':'Alfa'}},{'code':'b','label':{'sv':'Beta'}}]},
                  {'id':'money','type':'money','label':{'sv':'Belopp'},'required':true}]},
                 {'id':'more','title':{'sv':'Mer'},'when':%1$s,'questions':[
                  {'id':'asked','type':'short-text','label':{'sv':'Vilka?'},'required':true,'when':%1$s}]}]}
                """).formatted(condition).replace('\'', '"'));
    }
}
