@NullMarked
package dev.coach.cli.verify;

import org.jspecify.annotations.NullMarked;
