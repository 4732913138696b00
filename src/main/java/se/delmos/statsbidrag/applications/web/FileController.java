package se.delmos.statsbidrag.applications.web;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.usecase.OpenOwnFile;
import se.delmos.statsbidrag.documents.AttachmentId;

/** The files of an organisation's own application. */
@Controller
class FileController {

    private final OpenOwnFile openOwnFile;

    FileController(OpenOwnFile openOwnFile) {
        this.openOwnFile = openOwnFile;
    }

    @GetMapping("/mina-sidor/ansokningar/{id}/filer/{file}")
    ResponseEntity<InputStreamResource> open(@PathVariable ApplicationId id, @PathVariable AttachmentId file) {
        return openOwnFile.open(id, file).response();
    }
}
