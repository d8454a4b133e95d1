package dev.coach.langchain4j;

import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.exception.LangChain4jException;
import dev.langchain4j.exception.ModelNotFoundException;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.exception.TimeoutException;
import java.io.IOException;
import java.util.List;

/** What models of LangChain4j fail with. Each message quotes what nobody may see. */
final class Errors {
    static final String KEY = "sk-contract-0123456789";
    static final String MESSAGE = "No, my secret plan is beekeeping, " + KEY;

    private Errors() {}

    static List<Throwable> all() {
        return List.of(
                new AuthenticationException(MESSAGE),
                new RateLimitException(MESSAGE),
                new TimeoutException(MESSAGE),
                new ModelNotFoundException(MESSAGE),
                new InvalidRequestException(MESSAGE),
                new InternalServerException(new HttpException(503, MESSAGE)),
                new LangChain4jException(new IOException(MESSAGE)),
                new IllegalStateException(MESSAGE),
                new NoClassDefFoundError(MESSAGE));
    }
}
