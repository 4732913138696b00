package se.delmos.statsbidrag.applications;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import se.delmos.statsbidrag.identity.ActorId;

/** One who writes and sends an application over HTTP as a browser would: every answer is saved twice while it is written. */
final class DeadlinePerson {

    /** What took how long. */
    record Timing(String what, long nanoseconds) {}

    final ApplicationId application;
    private final HttpClient http;
    private final URI server;
    private final Map<String, String> answers;
    private final List<Timing> timings = new ArrayList<>();
    private final List<String> receipts = new ArrayList<>();
    private String session = "";
    private String token = "";
    private int refused;

    DeadlinePerson(HttpClient http, URI server, ApplicationId application, Map<String, String> answers) {
        this.http = http;
        this.server = server;
        this.application = application;
        this.answers = answers;
    }

    void signIn(ActorId person, String organisation) {
        get("/demo/logga-in");
        post("/demo/logga-in", Map.of("person", person.toString()));
        get("/mina-sidor/organisation");
        post("/mina-sidor/organisation", Map.of("organisation", organisation, "till", "/mina-sidor"));
        timings.clear();
    }

    /** Returns what the person does, step by step; each step waits for its answer. */
    List<Runnable> steps() {
        var steps = new ArrayList<Runnable>();
        for (var section : Answered.SECTIONS) {
            var place = place("/del/" + section);
            var revision = new int[1];
            steps.add(() -> revision[0] =
                    Integer.parseInt(get(place).select("[name=_revision]").attr("value")));
            Answered.in(section, Scene.ACTIVITY, 100_000).keySet().forEach(path -> {
                var text = answers.get(path);
                steps.add(() -> save(place, revision[0], path, text.substring(0, text.length() / 2)));
                steps.add(() -> save(place, revision[0], path, text));
            });
        }
        steps.add(() -> get(place("/granska")));
        steps.add(this::submitTwice);
        steps.add(() ->
                receipts.add(get(place("/kvitto")).select(".govuk-panel strong").text()));
        return steps;
    }

    List<Timing> timings() {
        return timings;
    }

    /** Returns the number that the receipt says, or nothing. */
    String receipt() {
        return String.join(" ", receipts);
    }

    int refused() {
        return refused;
    }

    private void save(String place, int revision, String path, String text) {
        var fields = Map.of("field", path, "text", text, "revision", Integer.toString(revision), "writer", "deadline");
        count("autosave", post(place + "/svar", fields).statusCode() == 200);
    }

    /** A double click: both are under way at the same time. */
    private void submitTwice() {
        var start = System.nanoTime();
        var answers = Stream.of(1, 2)
                .map(click -> http.sendAsync(request(place("/granska"), Map.of()), BodyHandlers.ofString()))
                .toList();
        answers.forEach(answer -> count("submission", leadsToReceipt(answer.join())));
        timings.add(new Timing("submission", System.nanoTime() - start));
    }

    private static boolean leadsToReceipt(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").endsWith("/kvitto");
    }

    private void count(String what, boolean acknowledged) {
        if (!acknowledged) {
            refused++;
            System.err.println("Not acknowledged: " + what + " of " + application);
        }
    }

    private String place(String below) {
        return "/mina-sidor/ansokningar/" + application + below;
    }

    private Document get(String path) {
        var page = Jsoup.parse(send(
                        "page",
                        HttpRequest.newBuilder(server.resolve(path))
                                .header("Cookie", session)
                                .build())
                .body());
        token = page.select("[name=_csrf]").attr("value");
        return page;
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) {
        return send(path.endsWith("/svar") ? "autosave" : "post", request(path, fields));
    }

    private HttpRequest request(String path, Map<String, String> fields) {
        var body = Stream.concat(Stream.of(Map.entry("_csrf", token)), fields.entrySet().stream())
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(server.resolve(path))
                .header("Cookie", session)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private HttpResponse<String> send(String what, HttpRequest request) {
        try {
            var start = System.nanoTime();
            var answer = http.send(request, BodyHandlers.ofString());
            timings.add(new Timing(what, System.nanoTime() - start));
            answer.headers().allValues("Set-Cookie").stream()
                    .filter(cookie -> cookie.startsWith("JSESSIONID="))
                    .forEach(cookie -> session = cookie.replaceAll(";.*", ""));
            return answer;
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
