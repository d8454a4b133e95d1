package dev.coach.server.http;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** Tells the person at this computer from everybody else. */
final class ThisMachine {
    /** By its own name: a page of another site that had its name point here would be asked for under that name. */
    private static final Pattern OWN_NAME = Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?");

    private ThisMachine() {}

    /** Whether a request comes from this machine and was meant for it; not to be believed behind a proxy. */
    static boolean asks(Context ctx) {
        String host = ctx.host();
        return host != null && OWN_NAME.matcher(host).matches() && isLoopback(ctx.ip());
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }
}
