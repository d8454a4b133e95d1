package dev.coach.adapters.model;

/** What a server speaks. */
public enum ModelApi {
    /** {@code /chat/completions}, as OpenAI introduced it and most others speak it: Ollama, vLLM, llama.cpp, gateways. */
    CHAT_COMPLETIONS,
    /** {@code /messages} of Anthropic. */
    MESSAGES
}
