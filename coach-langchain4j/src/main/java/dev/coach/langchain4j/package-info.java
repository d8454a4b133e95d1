/**
 * Models of LangChain4j as models of Coach, for those who embed the core and have one already. Start at {@link
 * dev.coach.langchain4j.LangChain4jModels}; one reply is {@code LangChain4jChatModel} → {@code Inbox} → {@code Replies}.
 */
@NullMarked
package dev.coach.langchain4j;

import org.jspecify.annotations.NullMarked;
