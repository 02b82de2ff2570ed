/**
 * The last dump of Papers with Code ({@code evaluation-tables.json}) and its like: read as papers with claims, so that old boards go on,
 * and written from boards, so that tools made for it keep working. {@link dev.claimboard.pwc.EvaluationTable} tells how boards map to its
 * tables, for the dump and for the API alike.
 *
 * <p>A dump is a tree of tasks with {@code subtasks} and {@code datasets}; a dataset has {@code sota}, which has {@code metrics} and
 * {@code rows}. May import {@code board}, {@code catalog}, {@code claim}, {@code paper}, {@code text} and Jackson.
 */
package dev.claimboard.pwc;
