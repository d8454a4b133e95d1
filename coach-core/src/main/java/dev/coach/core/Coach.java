package dev.coach.core;

import dev.coach.core.domain.budget.Budget;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.port.ChatModel;
import dev.coach.core.port.FollowUp;
import dev.coach.core.port.IdSource;
import dev.coach.core.port.Stores;
import dev.coach.core.port.Telemetry;
import dev.coach.core.privacy.MaskingScope;
import dev.coach.core.prompt.CoachReplyPrompt;
import dev.coach.core.prompt.PromptBudget;
import dev.coach.core.prompt.Prompts;
import dev.coach.core.prompt.SummaryPrompt;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.usecase.profile.CheckEdits;
import dev.coach.core.usecase.profile.ConfirmValue;
import dev.coach.core.usecase.profile.EditProfile;
import dev.coach.core.usecase.profile.EraseCoachee;
import dev.coach.core.usecase.profile.EraseProfile;
import dev.coach.core.usecase.profile.ExportProfile;
import dev.coach.core.usecase.profile.GiveConsent;
import dev.coach.core.usecase.profile.ImportProfile;
import dev.coach.core.usecase.profile.MergeItems;
import dev.coach.core.usecase.profile.ReadBatches;
import dev.coach.core.usecase.profile.ReadCompleteness;
import dev.coach.core.usecase.profile.ReadHistory;
import dev.coach.core.usecase.profile.ReadProfile;
import dev.coach.core.usecase.profile.RejectValue;
import dev.coach.core.usecase.profile.SplitItem;
import dev.coach.core.usecase.profile.TakeBackMessage;
import dev.coach.core.usecase.profile.UndoBatch;
import dev.coach.core.usecase.profile.UndoChange;
import dev.coach.core.usecase.profile.UpdateProfile;
import dev.coach.core.usecase.profile.VerifyProfile;
import dev.coach.core.usecase.profile.WithdrawConsent;
import dev.coach.core.usecase.turn.BranchConversation;
import dev.coach.core.usecase.turn.CloseInterrupted;
import dev.coach.core.usecase.turn.InterruptTurns;
import dev.coach.core.usecase.turn.OpenConversation;
import dev.coach.core.usecase.turn.RateTurn;
import dev.coach.core.usecase.turn.RetryTurn;
import dev.coach.core.usecase.turn.StopTurn;
import dev.coach.core.usecase.turn.SummariseConversation;
import dev.coach.core.usecase.turn.TakeTurn;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;

// Longer than 250 lines because it hands out every use case.
/**
 * The engine: takes the ports, hands out the use cases. Immutable; may be used from any number of threads, and starts none of
 * its own.
 *
 * <pre>{@code
 * var coach = Coach.builder().chatModel(model).stores(InMemoryStores.create()).build();
 * var conversation = coach.openConversation().run(coachee);
 * coach.takeTurn().run(new TakeTurnCommand(coachee, conversation.id(), "I want to become a data engineer"), event -> {});
 * var profile = coach.readProfile().run(coachee);
 * }</pre>
 */
public final class Coach {
    private final Catalogue catalogue;
    private final Stores stores;
    private final OpenConversation openConversation;
    private final BranchConversation branchConversation;
    private final TakeTurn takeTurn;
    private final InterruptTurns interruptTurns;
    private final CloseInterrupted closeInterrupted;
    private final StopTurn stopTurn;
    private final RetryTurn retryTurn;
    private final RateTurn rateTurn;
    private final SummariseConversation summariseConversation;
    private final ReadProfile readProfile;
    private final UpdateProfile updateProfile;
    private final EditProfile editProfile;
    private final ConfirmValue confirmValue;
    private final RejectValue rejectValue;
    private final UndoChange undoChange;
    private final UndoBatch undoBatch;
    private final ReadBatches readBatches;
    private final CheckEdits checkEdits;
    private final MergeItems mergeItems;
    private final SplitItem splitItem;
    private final ReadHistory readHistory;
    private final ReadCompleteness readCompleteness;
    private final VerifyProfile verifyProfile;
    private final GiveConsent giveConsent;
    private final WithdrawConsent withdrawConsent;
    private final EraseProfile eraseProfile;
    private final EraseCoachee eraseCoachee;
    private final ImportProfile importProfile;
    private final ExportProfile exportProfile;

    private Coach(Builder builder, Stores stores) {
        InstantSource clock = builder.clock;
        IdSource ids = builder.ids == null ? new TimeOrderedIds(clock) : builder.ids;
        AskedModels models =
                new AskedModels(builder.chatModel, builder.fallbackModel, builder.masking, builder.prompts);
        this.catalogue = Catalogue.standard();
        this.stores = stores;
        this.openConversation = new OpenConversation(stores.conversations(), ids, clock);
        this.takeTurn = new TakeTurn(
                catalogue,
                models.replying(),
                new CoachReplyPrompt(catalogue, builder.prompts, PromptBudget.STANDARD),
                builder.budget,
                stores,
                ids,
                clock,
                builder.telemetry,
                builder.executor);
        this.interruptTurns = new InterruptTurns(takeTurn);
        this.closeInterrupted = new CloseInterrupted(takeTurn);
        this.summariseConversation = new SummariseConversation(
                stores.conversations(),
                stores.profiles(),
                models.extracting(),
                new SummaryPrompt(builder.prompts, PromptBudget.STANDARD),
                builder.budget,
                clock,
                builder.telemetry);
        this.stopTurn = new StopTurn(stores.conversations());
        this.retryTurn = new RetryTurn(takeTurn);
        this.rateTurn = new RateTurn(stores.conversations());
        this.readProfile = new ReadProfile(catalogue, stores.profiles());
        this.updateProfile =
                new UpdateProfile(catalogue, stores.conversations(), stores.profiles(), clock, builder.telemetry);
        this.branchConversation = new BranchConversation(
                stores.conversations(),
                updateProfile,
                new TakeBackMessage(catalogue, stores.profiles(), ids, clock),
                ids,
                clock);
        this.editProfile = new EditProfile(catalogue, stores.profiles(), ids, clock);
        this.confirmValue = new ConfirmValue(catalogue, stores.profiles(), ids, clock);
        this.rejectValue = new RejectValue(catalogue, stores.profiles(), ids, clock);
        this.undoChange = new UndoChange(catalogue, stores.profiles(), ids, clock);
        this.readBatches = new ReadBatches(stores.profiles());
        this.checkEdits = new CheckEdits(catalogue, stores.profiles(), ids, clock);
        this.undoBatch = new UndoBatch(catalogue, stores.profiles(), ids, clock);
        this.mergeItems = new MergeItems(catalogue, stores.profiles(), ids, clock);
        this.splitItem = new SplitItem(catalogue, stores.profiles(), ids, clock);
        this.readHistory = new ReadHistory(catalogue, stores.profiles());
        this.readCompleteness = new ReadCompleteness(catalogue, stores.profiles());
        this.verifyProfile = new VerifyProfile(catalogue, stores.profiles());
        this.giveConsent = new GiveConsent(catalogue, stores.profiles(), clock);
        this.withdrawConsent = new WithdrawConsent(catalogue, stores.profiles());
        this.eraseProfile = new EraseProfile(stores.profiles());
        this.eraseCoachee = new EraseCoachee(stores.erasure());
        this.importProfile =
                new ImportProfile(catalogue, stores.profiles(), stores.conversations(), ids, clock, builder.telemetry);
        this.exportProfile = new ExportProfile(stores.profiles(), stores.conversations());
        stores.jobs().handleWith(this::carryOut);
    }

    public static Builder builder() {
        return new Builder();
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /** The stores, for reading what needs no rule: conversations, messages, events. */
    public Stores stores() {
        return stores;
    }

    public OpenConversation openConversation() {
        return openConversation;
    }

    public BranchConversation branchConversation() {
        return branchConversation;
    }

    public TakeTurn takeTurn() {
        return takeTurn;
    }

    public InterruptTurns interruptTurns() {
        return interruptTurns;
    }

    public CloseInterrupted closeInterrupted() {
        return closeInterrupted;
    }

    public StopTurn stopTurn() {
        return stopTurn;
    }

    public RetryTurn retryTurn() {
        return retryTurn;
    }

    public RateTurn rateTurn() {
        return rateTurn;
    }

    public ReadProfile readProfile() {
        return readProfile;
    }

    public UpdateProfile updateProfile() {
        return updateProfile;
    }

    public EditProfile editProfile() {
        return editProfile;
    }

    public ConfirmValue confirmValue() {
        return confirmValue;
    }

    public RejectValue rejectValue() {
        return rejectValue;
    }

    public UndoChange undoChange() {
        return undoChange;
    }

    public UndoBatch undoBatch() {
        return undoBatch;
    }

    public ReadBatches readBatches() {
        return readBatches;
    }

    public CheckEdits checkEdits() {
        return checkEdits;
    }

    public MergeItems mergeItems() {
        return mergeItems;
    }

    public SplitItem splitItem() {
        return splitItem;
    }

    public ReadHistory readHistory() {
        return readHistory;
    }

    public ReadCompleteness readCompleteness() {
        return readCompleteness;
    }

    public VerifyProfile verifyProfile() {
        return verifyProfile;
    }

    public GiveConsent giveConsent() {
        return giveConsent;
    }

    public WithdrawConsent withdrawConsent() {
        return withdrawConsent;
    }

    public EraseProfile eraseProfile() {
        return eraseProfile;
    }

    public EraseCoachee eraseCoachee() {
        return eraseCoachee;
    }

    public ImportProfile importProfile() {
        return importProfile;
    }

    public ExportProfile exportProfile() {
        return exportProfile;
    }

    private void carryOut(FollowUp work) {
        switch (work) {
            case FollowUp.UpdateProfile(var coachee, ConversationId conversation, var cause) ->
                updateProfile.run(coachee, conversation);
            case FollowUp.SummariseConversation(var coachee, ConversationId conversation, var cause) ->
                summariseConversation.run(coachee, conversation);
        }
    }

    /** Collects the ports. Only {@link #stores} is required. */
    public static final class Builder {
        private @Nullable Stores stores;
        private @Nullable ChatModel chatModel;
        private @Nullable ChatModel fallbackModel;
        private MaskingScope masking = MaskingScope.EXTRACTION;
        private Budget budget = Budget.NONE;
        private @Nullable IdSource ids;
        private Prompts prompts = Prompts.standard();
        private InstantSource clock = InstantSource.system();
        private Telemetry telemetry = Telemetry.NONE;
        private @Nullable ScheduledExecutorService executor;

        private Builder() {}

        public Builder stores(Stores ports) {
            this.stores = Objects.requireNonNull(ports, "ports");
            return this;
        }

        /** The model that writes replies; without one the guided coach does. */
        public Builder chatModel(ChatModel model) {
            this.chatModel = Objects.requireNonNull(model, "model");
            return this;
        }

        /**
         * The model that is asked when the other one fails before its first word; the turn is degraded and says so. Without one, or
         * when it fails, too, the guided coach answers.
         */
        public Builder fallbackModel(ChatModel model) {
            this.fallbackModel = Objects.requireNonNull(model, "model");
            return this;
        }

        /**
         * Which calls of the model are made without names, addresses and other direct identifiers of the coachee; the reply has them
         * again. When they cannot be taken out, nothing is sent. Default: {@link MaskingScope#EXTRACTION}.
         */
        public Builder masking(MaskingScope scope) {
            this.masking = Objects.requireNonNull(scope, "scope");
            return this;
        }

        /**
         * How much the model may be used in a day. When that is spent the guided coach answers, and the turn says so; all that share the
         * stores share what is spent, and it counts from when a budget was given. Default: {@link Budget#NONE}.
         */
        public Builder budget(Budget perDay) {
            this.budget = Objects.requireNonNull(perDay, "perDay");
            return this;
        }

        /** Default: {@link Prompts#standard}. */
        public Builder prompts(Prompts texts) {
            this.prompts = Objects.requireNonNull(texts, "texts");
            return this;
        }

        /** Default: random ids of version 7, which sort by time. */
        public Builder ids(IdSource source) {
            this.ids = Objects.requireNonNull(source, "source");
            return this;
        }

        /** Default: the system's clock. */
        public Builder clock(InstantSource source) {
            this.clock = Objects.requireNonNull(source, "source");
            return this;
        }

        /** Default: {@link Telemetry#NONE}. */
        public Builder telemetry(Telemetry port) {
            this.telemetry = Objects.requireNonNull(port, "port");
            return this;
        }

        /**
         * Renews the leases of turns while they run, in tasks of one statement each; whoever gives it shuts it down. With it, a
         * conversation whose process died is free again after 15 seconds, without it after five minutes. A stop that
         * got lost on its way from another process is heard with the next renewal. What a model has said is stored a quarter
         * of a second later, without it only when the model says more.
         * Default: none, and Coach uses no thread but the caller's.
         */
        public Builder executor(ScheduledExecutorService service) {
            this.executor = Objects.requireNonNull(service, "service");
            return this;
        }

        /** @throws IllegalStateException without stores */
        public Coach build() {
            if (stores == null) {
                throw new IllegalStateException("Coach needs stores: call stores(...) before build()");
            }
            return new Coach(this, stores);
        }
    }
}
