package se.delmos.statsbidrag.imports.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.modulith.ApplicationModuleInitializer;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.imports.usecase.ImportAllocations;
import se.delmos.statsbidrag.imports.usecase.ListImports;

/** The administrator of the demo imports the known grants of 2018, Gävleborg's six, and where asked for, the round. */
@Component
@Profile("demo")
class DemoImport implements ApplicationModuleInitializer {

    private static final String LIST = "db/reference/allocations.csv";

    private final ImportAllocations importAllocations;
    private final ListImports listImports;
    private final ObjectProvider<DemoFunnel> funnel;
    private final Identities identities;
    private final CurrentActor currentActor;

    DemoImport(
            ImportAllocations importAllocations,
            ListImports listImports,
            ObjectProvider<DemoFunnel> funnel,
            Identities identities,
            CurrentActor currentActor) {
        this.importAllocations = importAllocations;
        this.listImports = listImports;
        this.funnel = funnel;
        this.identities = identities;
        this.currentActor = currentActor;
    }

    @Override
    public void initialize() {
        var administrator = identities.withRole(Role.ADMINISTRATOR).get(0);
        currentActor.as(administrator, () -> {
            if (listImports.list().isEmpty()) {
                importAllocations.importFrom("tidigare-bidrag-2018.csv", rowsOf2018());
                funnel.ifAvailable(DemoFunnel::play);
            }
            return administrator;
        });
    }

    /** The headings and the rows of the demo's year. */
    private static ByteArrayResource rowsOf2018() {
        try {
            var list = new ClassPathResource(LIST).getContentAsString(StandardCharsets.UTF_8);
            var rows = list.lines()
                    .filter(line -> line.startsWith("year,") || line.startsWith("2018,"))
                    .collect(Collectors.joining("\n"));
            return new ByteArrayResource(rows.getBytes(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
