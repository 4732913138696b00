package se.delmos.statsbidrag.opendata.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.delmos.statsbidrag.opendata.usecase.ListPublicGrants;

/** The decided grants, for everyone. */
@Controller
@RequestMapping("/oppna-data")
class OpenDataController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final CacheControl FIVE_MINUTES =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

    private final ListPublicGrants listPublicGrants;
    private final GrantFiles files;

    OpenDataController(ListPublicGrants listPublicGrants, GrantFiles files) {
        this.listPublicGrants = listPublicGrants;
        this.files = files;
    }

    @GetMapping
    String about(Model model) {
        model.addAttribute("page", OpenDataPage.of(listPublicGrants.list()));
        return "opendata/about";
    }

    @GetMapping("/bidrag.csv")
    ResponseEntity<byte[]> csv() {
        return answer(CSV, files.csv(listPublicGrants.list().grants()));
    }

    @GetMapping("/bidrag.json")
    ResponseEntity<byte[]> json() {
        return answer(
                MediaType.APPLICATION_JSON, files.json(listPublicGrants.list().grants()));
    }

    /** The tag follows the content, so that whoever has the latest version is answered with 304. */
    private static ResponseEntity<byte[]> answer(MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(FIVE_MINUTES)
                .eTag("\"" + UUID.nameUUIDFromBytes(content) + "\"")
                .header("Access-Control-Allow-Origin", "*")
                .body(content);
    }
}
