package se.delmos.statsbidrag.documents.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import se.delmos.statsbidrag.documents.OfferedFile;
import se.delmos.statsbidrag.documents.adapter.SpooledFile;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** Takes files in and looks into each, before anything of them is kept. */
@Component
class Reception {

    private final DataSize most;

    Reception(@Value("${statsbidrag.attachments.max-size:10MB}") DataSize most) {
        this.most = most;
    }

    DataSize most() {
        return most;
    }

    Looked look(List<OfferedFile> offered) {
        var looked = new Looked(new ArrayList<>());
        boolean whole = false;
        try {
            offered.forEach(file -> looked.files().add(look(file)));
            whole = true;
            return looked;
        } finally {
            if (!whole) {
                looked.close();
            }
        }
    }

    private LookedAt look(OfferedFile file) {
        try {
            return new LookedAt(SpooledFile.of(file.name(), file.content(), most.toBytes()), null);
        } catch (RuleViolation refused) {
            return new LookedAt(null, refused);
        }
    }

    /** Files on disk, until they are closed. */
    record Looked(List<LookedAt> files) implements AutoCloseable {

        @Override
        public void close() {
            files.forEach(file -> file.spooled().ifPresent(SpooledFile::close));
        }
    }

    /** A file that was looked at: it is on disk, or it was refused. */
    record LookedAt(@Nullable SpooledFile file, @Nullable RuleViolation refusal) {

        Optional<SpooledFile> spooled() {
            return Optional.ofNullable(file);
        }

        Optional<RuleViolation> refused() {
            return Optional.ofNullable(refusal);
        }
    }
}
