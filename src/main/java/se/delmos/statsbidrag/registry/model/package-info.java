/** Cases, their records, and the counter that numbers them. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.registry.model;
