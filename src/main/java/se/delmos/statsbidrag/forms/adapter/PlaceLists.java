package se.delmos.statsbidrag.forms.adapter;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.forms.FormDefinition.Choice;
import se.delmos.statsbidrag.forms.FormDefinition.Text;
import se.delmos.statsbidrag.kernel.Display;

/** The municipalities and counties that can be chosen, in Swedish order. */
@Lazy
@Component
public class PlaceLists {

    public static final String MUNICIPALITIES = "municipalities";
    public static final String COUNTIES = "counties";

    private final Map<String, List<Choice>> lists = Map.of(
            MUNICIPALITIES,
            read("municipalities.csv", "municipality_code"),
            COUNTIES,
            read("counties.csv", "county_code"));

    /** Returns the lists by the name that a form calls them. */
    public Map<String, List<Choice>> all() {
        return lists;
    }

    private static List<Choice> read(String file, String code) {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        var order = Collator.getInstance(Display.SWEDISH);
        try (var rows = format.parse(new InputStreamReader(
                new ClassPathResource("db/reference/" + file).getInputStream(), StandardCharsets.UTF_8))) {
            return rows.stream()
                    .map(row -> new Choice(row.get(code), new Text(row.get("name_sv"), "")))
                    .sorted(Comparator.comparing(choice -> choice.label().sv(), order))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
