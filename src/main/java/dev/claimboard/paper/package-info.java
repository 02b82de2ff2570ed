/** Papers and their ids. Imports nothing of the project. */
package dev.claimboard.paper;
