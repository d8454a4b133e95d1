@NullMarked
package dev.coach.cli.chat;

import org.jspecify.annotations.NullMarked;
