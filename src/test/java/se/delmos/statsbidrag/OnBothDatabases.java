package se.delmos.statsbidrag;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * A test on what two databases do each in its own way: locks and turns, the database's clock, bytes, SQL written by hand,
 * people at the same moment. It runs on H2 and on PostgreSQL; other tests with a database and without a browser run on
 * PostgreSQL alone, unless the profile {@code both-databases} is given (ADR 0081).
 */
@Tag("both")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnBothDatabases {}
