/** The commands: arguments, inputs, exits, what is said to the person at the terminal. */
@NullMarked
package org.belowline.command;

import org.jspecify.annotations.NullMarked;
