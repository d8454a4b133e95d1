package dev.coach.adapters.model;

import dev.coach.core.domain.conversation.TokenUsage;
import dev.coach.core.port.ChatReply.Failed;
import dev.coach.core.port.ChatReply.Failure;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import javax.net.ssl.SSLException;

/**
 * Why a reply failed, each with the sentence that says so. The sentences name the model, never its key, its address or the
 * coachee's words.
 */
record Reasons(ModelSettings settings) {
    Failed unreachable(IOException cause) {
        return switch (cause) {
            case UnknownHostException unknown ->
                unreachable("could not be reached: the name of its server is unknown.");
            case NoRouteToHostException noRoute -> unreachable("could not be reached: there is no way to its server.");
            case ConnectException refused -> unreachable("could not be reached: nothing answers at its address.");
            case SocketTimeoutException slow ->
                unreachable("could not be reached: its server took no connection within "
                        + seconds(settings.limits().connect()) + ".");
            case InterruptedIOException interrupted -> unreachable("was interrupted because this process stops.");
            case SSLException tls -> unreachable("could not be reached: no secure connection came about.");
            default -> unreachable("broke off the connection before it began to answer.");
        };
    }

    private Failed unreachable(String what) {
        return failed(Failure.UNREACHABLE, what);
    }

    Failed slowToBegin() {
        return failed(
                Failure.SLOW,
                "did not begin to answer within " + seconds(settings.limits().firstPiece()) + ".");
    }

    Failed silent() {
        return failed(
                Failure.SLOW,
                "went silent for " + seconds(settings.limits().pause()) + " in the middle of its answer.");
    }

    Failed tooLong() {
        return failed(
                Failure.SLOW,
                "did not finish its answer within " + seconds(settings.limits().whole()) + ".");
    }

    Failed resting() {
        return failed(Failure.NOT_ASKED, "did not answer a moment ago and will be asked again soon.");
    }

    Failed busy() {
        return failed(
                Failure.NOT_ASKED,
                "is writing as many answers as it may at the same time (" + settings.maxReplies() + ").");
    }

    Failed brokeOff() {
        return failed(Failure.BROKEN_OFF, "broke off the connection before its answer was complete.");
    }

    Failed endedEarly() {
        return failed(Failure.ENDED_EARLY, "ended its answer before it was complete.");
    }

    Failed withoutWords(TokenUsage usage) {
        return new Failed(Failure.EMPTY, say("answered without a word."), usage);
    }

    Failed thoughtTooLong(TokenUsage usage) {
        return new Failed(Failure.EMPTY, say("used up the length of its answer before it wrote a word."), usage);
    }

    Failed askedForATool(TokenUsage usage) {
        return new Failed(Failure.TOOL_CALL, say("asked for a tool that it was not offered, without a word."), usage);
    }

    Failed unreadable() {
        return failed(Failure.UNREADABLE, "sent something that cannot be read as an answer.");
    }

    Failed webPage() {
        return failed(
                Failure.UNREADABLE,
                "answered with a web page: its address seems to be wrong, or a gateway before it has a fault.");
    }

    Failed gaveUp(String inWordsOfTheVendor) {
        return failed(Failure.VENDOR_ERROR, "gave up in the middle of its answer (" + inWordsOfTheVendor + ").");
    }

    String refusedByFilter() {
        return say("may not answer this: a content filter held it back.");
    }

    String refusedByModel() {
        return say("declined to answer this.");
    }

    /** @param detail what the vendor said in the middle of a stream, already safe to show; may be empty */
    Failed vendorFault(VendorError error, String detail) {
        Failure failure = error.isAboutQuota() ? Failure.QUOTA_USED_UP : Failure.VENDOR_ERROR;
        return failed(failure, "stopped with an error" + closing(detail));
    }

    /** @param detail what the vendor said, already safe to show; may be empty */
    Failed httpError(int status, VendorError error, String detail) {
        Failure failure = failure(status, error);
        String what = switch (failure) {
            case QUOTA_USED_UP -> status == 402 ? "wants to be paid first" : "has used up its quota";
            case KEY_REFUSED -> settings.key() == null ? "wants a key and has none" : "did not accept the key";
            case RATE_LIMITED -> "gets too many requests for now";
            case VENDOR_ERROR -> "has a fault or is overloaded";
            default -> {
                if (status == 404) {
                    yield "was not found at its address";
                }
                if (status >= 300 && status < 400) {
                    yield "has moved: its address points elsewhere";
                }
                yield error.isAboutLength() ? "cannot read a conversation this long" : "did not accept the request";
            }
        };
        return failed(failure, what + " (HTTP " + status + ")" + closing(detail));
    }

    private static Failure failure(int status, VendorError error) {
        if (status == 402 || (status < 500 && error.isAboutQuota())) {
            return Failure.QUOTA_USED_UP;
        }
        return switch (status) {
            case 401, 403 -> Failure.KEY_REFUSED;
            case 429 -> Failure.RATE_LIMITED;
            default -> status >= 500 ? Failure.VENDOR_ERROR : Failure.REQUEST_REFUSED;
        };
    }

    private Failed failed(Failure failure, String what) {
        return new Failed(failure, say(what));
    }

    private String say(String what) {
        return "The model " + settings.modelName() + " " + what;
    }

    private static String closing(String detail) {
        if (detail.isEmpty()) {
            return ".";
        }
        return ": " + detail + (detail.matches(".*[.!?…]") ? "" : ".");
    }

    private static String seconds(Duration limit) {
        return limit.toMillis() % 1000 == 0 ? limit.toSeconds() + " s" : limit.toMillis() + " ms";
    }
}
