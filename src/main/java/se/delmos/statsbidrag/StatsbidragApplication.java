package se.delmos.statsbidrag;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/** Starts Statsbidrag: one application, one module per package. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(systemName = "Statsbidrag", sharedModules = "kernel")
public class StatsbidragApplication {

    public static void main(String[] args) {
        SpringApplication.run(StatsbidragApplication.class, args);
    }
}
