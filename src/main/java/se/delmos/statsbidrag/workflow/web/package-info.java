/** The page that shows whether the processes agree with the things they are about. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.workflow.web;
