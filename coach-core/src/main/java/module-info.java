/** The coaching engine. Runs on Java 21 without any framework; starts no threads and prints nothing. */
@org.jspecify.annotations.NullMarked
module dev.coach.core {
    requires static transitive org.jspecify;
    requires org.slf4j;
    requires tools.jackson.databind;

    exports dev.coach.core;
    exports dev.coach.core.domain;
    exports dev.coach.core.domain.budget;
    exports dev.coach.core.domain.conversation;
    exports dev.coach.core.domain.document;
    exports dev.coach.core.domain.event;
    exports dev.coach.core.domain.occupation;
    exports dev.coach.core.domain.profile;
    exports dev.coach.core.domain.roadmap;
    exports dev.coach.core.extraction;
    exports dev.coach.core.extraction.conversation;
    exports dev.coach.core.extraction.resume;
    exports dev.coach.core.port;
    exports dev.coach.core.privacy;
    exports dev.coach.core.schema;
    exports dev.coach.core.usecase.profile;
    exports dev.coach.core.usecase.turn;
    exports dev.coach.core.voice;
}
