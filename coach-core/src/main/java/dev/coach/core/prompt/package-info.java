/** What a model is told: versioned templates with typed inputs. */
package dev.coach.core.prompt;
