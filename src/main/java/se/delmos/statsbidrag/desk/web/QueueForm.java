package se.delmos.statsbidrag.desk.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.desk.usecase.QueueFilter;

/** The choices in the address of the work queue; an address can be saved and sent. */
record QueueForm(
        @Nullable String flik,
        @Nullable String lage,
        @Nullable CallId utlysning,
        @Nullable Integer sida) {

    private static final String ALL = "alla";

    QueueFilter filter() {
        return new QueueFilter(
                ALL.equals(flik),
                Optional.ofNullable(lage).filter(state -> !state.isBlank()),
                Optional.ofNullable(utlysning),
                sida == null ? 1 : sida);
    }

    static String link(QueueFilter filter) {
        var address = UriComponentsBuilder.fromPath("/handlaggning");
        if (filter.all()) {
            address.queryParam("flik", ALL);
        }
        filter.state().ifPresent(state -> address.queryParam("lage", state));
        filter.call().ifPresent(call -> address.queryParam("utlysning", call));
        if (filter.page() > 1) {
            address.queryParam("sida", filter.page());
        }
        return address.encode().toUriString();
    }
}
