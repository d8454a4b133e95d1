/**
 * Models behind a server: those that speak chat completions, which OpenAI introduced and most servers know (Ollama, vLLM, llama.cpp,
 * gateways), and Anthropic's, which speak messages. Start at {@link dev.coach.adapters.model.ModelServer}; one reply is {@code
 * HttpChatModel} → {@code CompletionListener} → {@code Completion}, and a {@code Dialect} knows what differs between the servers.
 */
@NullMarked
package dev.coach.adapters.model;

import org.jspecify.annotations.NullMarked;
