package dev.coach.core.domain.conversation;

/** What a message says about the talk itself, and not about the coachee; of several, what stands first here counts. */
public enum Aside {
    /** "Why do you ask?" */
    WHY,
    /** "What do you mean?": what was asked was not understood. */
    UNCLEAR,
    /** "I already told you." */
    TOLD,
    /** "What do you know about me?" */
    RECALL,
    /** "Stop asking me things": no questions from here on. */
    ENOUGH,
    /** "I'll skip that one": what was asked rests. */
    NEXT,
    /** "Next question, please": the same, and questions are welcome. */
    ANOTHER_QUESTION,
    /** "Ask me something." */
    RESUME,
    /** "I'd rather not say": what was asked is declined. */
    UNWILLING,
    /** "I don't know yet." */
    UNSURE,
    /** "What would you do?" */
    ADVICE,
    /** "I want to talk about my salary." */
    ANOTHER_TOPIC,
    /** "No": an answer to some questions, and none to others. */
    NO,
    /** "That is wrong": of something that was noted, and else of nothing that could be taken back. */
    WRONG,
    /** "Can we speak Spanish?" */
    LANGUAGE,
    /** "Bye." */
    FAREWELL,
    /** "Are you a real person?" */
    ABOUT_COACH,
    /** "Is my data safe?" */
    ABOUT_DATA,
    THANKS,
    /** "This is useless." */
    ANNOYED,
    /** "As soon as possible": an answer that names no time. */
    SOON,
    /** "No rush": the same. */
    NO_HURRY,
    /** "Hello?" */
    GREETING,
    /** "Ok." */
    FILLER
}
