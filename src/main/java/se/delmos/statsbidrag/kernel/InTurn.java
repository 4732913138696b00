package se.delmos.statsbidrag.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A use case that everybody wants in the last minute, and that makes them wait for each other. Few do it at a time; the others
 * wait before their transaction and hold nothing. What they bring has arrived when they came, not when their turn came.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface InTurn {}
