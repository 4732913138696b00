/** Forms as pure values and rules: what is visible, what is missing, what is wrong with a form, and the aggregate that keeps the versions. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.forms.model;
