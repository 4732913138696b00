/** The process engine, kept in step with the things it is about. The only package that knows Flowable. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.workflow.engine;
