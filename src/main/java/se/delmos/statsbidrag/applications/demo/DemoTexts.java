package se.delmos.statsbidrag.applications.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the invented organisations write. No two say the same in more than one of the five answers, but for two that have
 * copied from each other, so that the search for texts that are alike has something to find, and not everything.
 */
final class DemoTexts {

    private static final Map<String, List<String>> SENTENCES = Map.of(
            "answer-use",
            List.of(
                    "Vi anställer en samordnare på halvtid och ordnar öppna träffar i två bostadsområden.",
                    "Pengarna går till läxhjälpare, frukt och lokal fyra eftermiddagar i veckan under skolåret.",
                    "Vi kartlägger hur boende, skola och arbete hänger ihop och skriver en lägesbild tillsammans med invånarna.",
                    "Två fritidsledare utbildar ungdomar som sedan håller i egna kvällar för yngre barn.",
                    "Kommunen ordnar samtalsgrupper för föräldrar på tre språk, med barnpassning under tiden."),
            "answer-plan",
            List.of(
                    "Uppstart i december, träffar varje vecka från januari till maj, utvärdering och spridning i juni.",
                    "Först rekryterar vi personal, sedan prövar vi i en stadsdel och går vidare till nästa efter sportlovet.",
                    "Arbetet delas i tre steg: lyssna under vintern, planera under våren, genomföra före sommaren.",
                    "En arbetsgrupp med boende möts varannan onsdag och stämmer av mot budgeten en gång i månaden.",
                    "Vi börjar med en öppen dag på torget, bildar grupper efter intresse och redovisar för nämnden i maj."),
            "answer-long-term-effect",
            List.of(
                    "Arbetet läggs in i förvaltningens ordinarie plan från nästa budgetår, och metoden skrivs ner.",
                    "Fler elever klarar grundskolan, och skolan tar själv över läxhjälpen när bidraget är slut.",
                    "Lägesbilden blir underlag för översiktsplanen och följs upp vart fjärde år av kommunledningen.",
                    "Ungdomarna bildar en förening som kan söka eget stöd och driva kvällarna vidare.",
                    "Föräldrar som har deltagit leder nya grupper, och bostadsbolaget upplåter lokalen utan kostnad."),
            "answer-follow-up",
            List.of(
                    "Vi följer hur många som deltar, vad de säger att de har fått ut och vilka samarbeten som fortsätter.",
                    "Lärarna jämför närvaro och betyg före och efter, utan att enskilda elever kan kännas igen.",
                    "En forskare vid högskolan intervjuar tjugo personer i början och i slutet av perioden.",
                    "Varje kväll räknas besökarna, och tre gånger om året svarar de på en kort enkät.",
                    "Styrgruppen läser månadsrapporter och ändrar planen när något inte fungerar."),
            "answer-cooperation",
            List.of(
                    "Skolan, det allmännyttiga bostadsbolaget, biblioteket och tre föreningar i området.",
                    "Polisen, socialtjänsten och idrottsföreningarna sitter med i referensgruppen.",
                    "Två grannkommuner delar på kostnaden för utbildningen och lånar ut handledare.",
                    "Regionens folkhälsoenhet och vårdcentralen bjuder in deltagare och håller föredrag.",
                    "Hyresgästföreningen knackar dörr, och församlingen lånar ut sitt kök."));

    private static final List<String> ORDER =
            List.of("answer-use", "answer-plan", "answer-long-term-effect", "answer-follow-up", "answer-cooperation");
    private static final int VOICES = 5;
    private static final String COPIED_FROM = "Läxhjälp som leder vidare";
    private static final String COPIED_BY = "Föräldrar i dialog";

    private DemoTexts() {}

    static Map<String, String> of(DemoPlan plan) {
        int number = numberOf(plan);
        var answers = new HashMap<String, String>();
        for (int place = 0; place < ORDER.size(); place++) {
            boolean copied = plan.title().equals(COPIED_BY) && place < 3;
            answers.put(ORDER.get(place), sentence(place, copied ? numberOf(COPIED_FROM) : number));
        }
        return answers;
    }

    /** Lines of a plane of five by five: two plans meet in one answer at most. */
    private static String sentence(int place, int number) {
        int voice = (number / VOICES + number % VOICES * place) % VOICES;
        return SENTENCES.getOrDefault(ORDER.get(place), List.of()).get(voice);
    }

    private static int numberOf(DemoPlan plan) {
        return numberOf(plan.title());
    }

    private static int numberOf(String title) {
        for (int number = 0; number < DemoCatalogue.SUBMITTED.size(); number++) {
            if (DemoCatalogue.SUBMITTED.get(number).title().equals(title)) {
                return number;
            }
        }
        return DemoCatalogue.SUBMITTED.size() + title.length() % VOICES;
    }
}
