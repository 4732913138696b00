package se.delmos.statsbidrag.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A use case that no person reaches by a page: it joins another use case's transaction, answers an event, or is run by
 * the importer. The use case that calls it carries the authorisation.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface SystemOnly {

    String reason();
}
