package se.delmos.statsbidrag.calls.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.calls.web.AtomFeed.Entry;
import se.delmos.statsbidrag.calls.web.AtomFeed.Head;

class AtomFeedTests {

    private static final Head HEAD =
            new Head("https://example.se/flode.xml", "https://example.se/", "Utlysningar", "Myndigheten", "sv");
    private static final Instant PUBLISHED = Instant.parse("2018-10-15T07:00:00Z");
    private static final Instant CHANGED = Instant.parse("2018-11-05T08:00:00Z");

    @Test
    void hasWhatAFeedMustHave() {
        var feed = feed(List.of(entry("Läxhjälp & <annat>\u0007"))).expectFirst("feed");

        assertThat(feed.attr("xmlns")).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(feed.attr("xml:lang")).isEqualTo("sv");
        assertThat(feed.expectFirst("> id").text()).isEqualTo("https://example.se/flode.xml");
        assertThat(feed.expectFirst("> updated").text()).isEqualTo("2018-11-05T08:00:00Z");
        assertThat(feed.expectFirst("> link[rel=self]").attr("href")).isEqualTo("https://example.se/flode.xml");
        assertThat(feed.expectFirst("> author > name").text()).isEqualTo("Myndigheten");
    }

    @Test
    void hasWhatAnEntryMustHave() {
        var entry = feed(List.of(entry("Läxhjälp & <annat>"))).expectFirst("entry");

        assertThat(entry.expectFirst("id").text()).isEqualTo("urn:uuid:1");
        assertThat(entry.expectFirst("title").text()).isEqualTo("Läxhjälp & <annat>");
        assertThat(entry.expectFirst("published").text()).isEqualTo("2018-10-15T07:00:00Z");
        assertThat(entry.expectFirst("updated").text()).isEqualTo("2018-11-05T08:00:00Z");
        assertThat(entry.expectFirst("link[rel=alternate]").attr("href")).isEqualTo("https://example.se/1");
    }

    @Test
    void isAFeedAlsoWhenThereIsNothingToTell() {
        assertThat(feed(List.of()).expectFirst("feed > updated").text()).isEqualTo("1970-01-01T00:00:00Z");
    }

    private static Entry entry(String title) {
        return new Entry("urn:uuid:1", "https://example.se/1", title, "Sök.", PUBLISHED, CHANGED);
    }

    private static Document feed(List<Entry> entries) {
        return Jsoup.parse(new String(AtomFeed.of(HEAD, entries), StandardCharsets.UTF_8), "", Parser.xmlParser());
    }
}
