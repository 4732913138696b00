/** What every page shares: formats, navigation, page titles and the answers to errors. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.platform.web;
