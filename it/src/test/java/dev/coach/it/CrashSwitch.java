package dev.coach.it;

import dev.coach.core.port.BackgroundJobs;
import dev.coach.core.port.ChatModel;
import dev.coach.core.port.ConversationStore;
import dev.coach.core.port.EventLog;
import dev.coach.core.port.ProfileStore;
import dev.coach.core.port.Stores;
import dev.coach.it.CrashPoint.Moment;
import dev.coach.jobs.Wrapping;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Ends the process without warning when the engine comes to a point: a shell around the ports that knows the calls in progress. */
final class CrashSwitch implements Wrapping {
    /** By which a test knows that the process died where it was to. */
    static final int EXIT_CODE = 86;

    private final CrashPoint point;
    private final AtomicInteger times = new AtomicInteger();

    @SuppressWarnings("ThreadLocalUsage") // one in the life of a process
    private final ThreadLocal<Deque<String>> inProgress = ThreadLocal.withInitial(ArrayDeque::new);

    CrashSwitch(CrashPoint point) {
        this.point = point;
    }

    @Override
    public BackgroundJobs jobs(BackgroundJobs jobs) {
        return watched(BackgroundJobs.class, jobs);
    }

    @Override
    public Stores stores(Stores stores) {
        return new Stores(
                watched(ConversationStore.class, stores.conversations()),
                watched(ProfileStore.class, stores.profiles()),
                stores.roadmaps(),
                stores.documents(),
                watched(EventLog.class, stores.events()),
                stores.jobs(),
                stores.erasure());
    }

    @Override
    public ChatModel model(ChatModel model) {
        return watched(ChatModel.class, model);
    }

    private <T> T watched(Class<T> port, T real) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> {
                    Deque<String> calls = inProgress.get();
                    calls.addLast(port.getSimpleName() + "." + method.getName());
                    try {
                        passBy(Moment.BEFORE, calls);
                        Object result = call(real, method, arguments);
                        if (!Objects.equals(result, 0)) {
                            // Zero says that there was nothing to do, as for most looks at what is left behind.
                            passBy(Moment.AFTER, calls);
                        }
                        return result;
                    } finally {
                        calls.removeLast();
                    }
                }));
    }

    private @Nullable Object call(Object real, Method method, Object @Nullable [] arguments) throws Throwable {
        if (arguments != null && arguments[arguments.length - 1] instanceof ChatModel.DeltaListener listener) {
            arguments[arguments.length - 1] = watched(ChatModel.DeltaListener.class, listener);
        }
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }

    private void passBy(Moment moment, Deque<String> calls) {
        if (moment == point.moment()
                && point.isAt(String.join("/", calls))
                && times.incrementAndGet() == point.time()) {
            Runtime.getRuntime().halt(EXIT_CODE);
        }
    }
}
