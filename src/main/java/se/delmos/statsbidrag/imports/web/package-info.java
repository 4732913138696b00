/** The page where an administrator imports a list. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.imports.web;
