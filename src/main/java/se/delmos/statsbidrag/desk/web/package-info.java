/** The pages over many modules. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.desk.web;
