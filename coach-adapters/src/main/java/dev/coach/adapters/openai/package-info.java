/**
 * Models behind the chat completions interface that OpenAI introduced and that most servers speak (Ollama, vLLM, llama.cpp,
 * gateways). Start at {@link dev.coach.adapters.openai.OpenAi}; one reply is {@code OpenAiChatModel} → {@code
 * CompletionListener} → {@code Completion}.
 */
@NullMarked
package dev.coach.adapters.openai;

import org.jspecify.annotations.NullMarked;
