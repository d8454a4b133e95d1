package dev.coach.core.privacy;

import dev.coach.core.domain.budget.Price;
import dev.coach.core.port.ChatModel;
import dev.coach.core.port.ChatReply;
import dev.coach.core.port.ChatRequest;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks a model without telling it who the coachee is: direct identifiers of the request are placeholders, which become what they stand for
 * again in the reply. When that cannot be done, nothing is sent.
 */
final class MaskedChatModel implements ChatModel {
    private static final Logger LOG = LoggerFactory.getLogger(MaskedChatModel.class);
    private static final String NOT_SENT =
            "Nothing was sent to the language model, because your personal details could not be taken out first.";

    private final ChatModel model;
    private final MaskingNotice notice;

    MaskedChatModel(ChatModel model, MaskingNotice notice) {
        this.model = model;
        this.notice = notice;
    }

    @Override
    public ChatReply stream(ChatRequest request, DeltaListener listener) {
        Optional<Masking> masked = mask(request);
        if (masked.isEmpty()) {
            return new ChatReply.Failed(ChatReply.Failure.NOT_ASKED, NOT_SENT);
        }
        Masking masking = masked.get();
        if (masking.isEmpty()) {
            return model.stream(masking.request(), listener);
        }
        Pieces pieces = new Pieces(masking.restoring(), listener);
        ChatReply reply = model.stream(explained(masking), pieces);
        return reply instanceof ChatReply.Stopped || pieces.end() ? restored(reply, masking) : new ChatReply.Stopped();
    }

    private ChatRequest explained(Masking masking) {
        ChatRequest masked = masking.request();
        return new ChatRequest(
                masked.instructions() + "\n\n" + notice.with(masking.example()),
                masked.messages(),
                masked.maxTokens(),
                masked.output(),
                masked.identifiers());
    }

    @Override
    public String name() {
        return model.name();
    }

    @Override
    public Optional<Price> price() {
        return model.price();
    }

    /** Empty when it failed, for whatever reason. */
    private static Optional<Masking> mask(ChatRequest request) {
        try {
            return Optional.of(Masking.of(request));
        } catch (RuntimeException | StackOverflowError failure) {
            // The failure itself may hold the coachee's words.
            LOG.error(
                    "A request was not sent, since masking failed with {}",
                    failure.getClass().getName());
            return Optional.empty();
        }
    }

    private static ChatReply restored(ChatReply reply, Masking masking) {
        return switch (reply) {
            case ChatReply.Refused(String reason, var usage) -> new ChatReply.Refused(masking.restore(reason), usage);
            case ChatReply.Filtered(String reason, var usage) -> new ChatReply.Filtered(masking.restore(reason), usage);
            case ChatReply.Failed(var failure, String reason, var usage) ->
                new ChatReply.Failed(failure, masking.restore(reason), usage);
            case ChatReply.Complete complete -> complete;
            case ChatReply.CutByLength cut -> cut;
            case ChatReply.Stopped stopped -> stopped;
        };
    }

    /** Hands the pieces on with the originals. */
    private static final class Pieces implements DeltaListener {
        private final Restoring restoring;
        private final DeltaListener listener;

        private Pieces(Restoring restoring, DeltaListener listener) {
            this.restoring = restoring;
            this.listener = listener;
        }

        @Override
        public boolean onDelta(String text) {
            return hand(restoring.add(text));
        }

        @Override
        public void onStoppable(Runnable stop) {
            listener.onStoppable(stop);
        }

        /** Hands on what was held back; whether more would be wanted. */
        private boolean end() {
            return hand(restoring.end());
        }

        private boolean hand(String text) {
            return text.isEmpty() || listener.onDelta(text);
        }
    }
}
