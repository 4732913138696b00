package se.delmos.statsbidrag.ordinances;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.tools.RunScript;
import se.delmos.statsbidrag.kernel.RuleId;

/** What the migrations say of each wording, read without Spring, so that model tests examine by the law as it is shipped. */
public final class ShippedLaw {

    private static final Path MIGRATIONS = Path.of("db/migration/ordinances");
    private static final Map<String, Set<RuleId>> RULES = new ConcurrentHashMap<>();
    private static final Map<String, ParameterValues> PARAMETERS = new ConcurrentHashMap<>();

    static {
        read();
    }

    private ShippedLaw() {}

    public static Set<RuleId> rulesOf(String version) {
        return RULES.getOrDefault(version, Set.of());
    }

    public static ParameterValues parametersOf(String version) {
        return PARAMETERS.getOrDefault(version, new ParameterValues(Map.of()));
    }

    private static void read() {
        try (var database = DriverManager.getConnection("jdbc:h2:mem:shipped-law")) {
            for (var script : scripts()) {
                run(database, script);
            }
            keep(database);
        } catch (SQLException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static void keep(Connection database) throws SQLException {
        ResultSet rules =
                database.createStatement().executeQuery("select version, rule_id from ordinances.wording_rule");
        while (rules.next()) {
            RULES.computeIfAbsent(rules.getString(1), version -> new HashSet<>())
                    .add(new RuleId(rules.getString(2)));
        }
        ResultSet values =
                database.createStatement().executeQuery("select version, code, measure from ordinances.parameter");
        Map<String, Map<Parameter, String>> found = new ConcurrentHashMap<>();
        while (values.next()) {
            found.computeIfAbsent(values.getString(1), version -> new EnumMap<>(Parameter.class))
                    .put(Parameter.of(values.getString(2)).orElseThrow(), values.getString(3));
        }
        found.forEach((version, given) -> PARAMETERS.put(version, new ParameterValues(given)));
    }

    private static void run(Connection database, Path script) throws SQLException {
        try (Reader text = Files.newBufferedReader(script)) {
            RunScript.execute(database, text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path[] scripts() throws IOException {
        try (var files = Files.list(MIGRATIONS)) {
            var scripts = files.toArray(Path[]::new);
            Arrays.sort(scripts, Comparator.comparingInt(ShippedLaw::number));
            return scripts;
        }
    }

    private static int number(Path script) {
        return Integer.parseInt(script.getFileName().toString().replaceAll("^V(\\d+)__.*", "$1"));
    }
}
