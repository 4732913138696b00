package se.delmos.statsbidrag.registry.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.attribute.FileTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.delmos.statsbidrag.documents.Download;
import se.delmos.statsbidrag.registry.CaseNumber;
import se.delmos.statsbidrag.registry.usecase.PackCase;
import se.delmos.statsbidrag.registry.usecase.PackCase.PackedFile;

/** The files of a case as one archive, packed while it leaves. */
@Controller
class CaseArchiveController {

    private final PackCase packCase;

    CaseArchiveController(PackCase packCase) {
        this.packCase = packCase;
    }

    @GetMapping("/diarium/{year:[0-9]{4}}/{number:[0-9]{1,9}}/handlingar.zip")
    void archive(@PathVariable int year, @PathVariable int number, HttpServletResponse response) throws IOException {
        var packed = packCase.pack(new CaseNumber(year, number));
        response.setContentType("application/zip");
        Download.headers(packed.name()).forEach((name, values) -> response.setHeader(name, values.get(0)));
        try (var archive = new ZipOutputStream(response.getOutputStream())) {
            for (var file : packed.files()) {
                add(file, archive);
            }
        }
    }

    private static void add(PackedFile file, ZipOutputStream archive) throws IOException {
        var entry = new ZipEntry(file.name());
        entry.setLastModifiedTime(FileTime.from(file.enteredAt()));
        archive.putNextEntry(entry);
        try (var content = file.stored().content().open()) {
            content.transferTo(archive);
        }
        archive.closeEntry();
    }
}
