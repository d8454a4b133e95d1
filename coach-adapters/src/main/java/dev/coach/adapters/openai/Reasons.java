package dev.coach.adapters.openai;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import javax.net.ssl.SSLException;

/** The sentences that say why a reply failed. They name the model, never its key, its address or the coachee's words. */
record Reasons(OpenAiSettings settings) {
    String unreachable(IOException cause) {
        return switch (cause) {
            case UnknownHostException unknown -> say("could not be reached: the name of its server is unknown.");
            case NoRouteToHostException noRoute -> say("could not be reached: there is no way to its server.");
            case ConnectException refused -> say("could not be reached: nothing answers at its address.");
            case SocketTimeoutException slow ->
                say("could not be reached: its server took no connection within " + seconds(settings.connectLimit())
                        + ".");
            case InterruptedIOException interrupted -> say("was interrupted because this process stops.");
            case SSLException tls -> say("could not be reached: no secure connection came about.");
            default -> brokeOff();
        };
    }

    String slowToBegin() {
        return say("did not begin to answer within " + seconds(settings.firstPieceLimit()) + ".");
    }

    String silent() {
        return say("went silent for " + seconds(settings.idleLimit()) + " in the middle of its answer.");
    }

    String tooLong() {
        return say("did not finish its answer within " + seconds(settings.wholeLimit()) + ".");
    }

    String resting() {
        return say("did not answer a moment ago and will be asked again within " + seconds(settings.rest()) + ".");
    }

    String busy() {
        return say("is writing as many answers as it may at the same time (" + settings.maxReplies() + ").");
    }

    String brokeOff() {
        return say("broke off the connection before its answer was complete.");
    }

    String endedEarly() {
        return say("ended its answer before it was complete.");
    }

    String withoutWords() {
        return say("answered without a word.");
    }

    String thoughtTooLong() {
        return say("used up the length of its answer before it wrote a word.");
    }

    String unreadable() {
        return say("sent something that cannot be read as an answer.");
    }

    String webPage() {
        return say("answered with a web page: its address seems to be wrong, or a gateway before it has a fault.");
    }

    String gaveUp(String finishReason) {
        return say("gave up in the middle of its answer (" + finishReason + ").");
    }

    String refusedByFilter() {
        return say("may not answer this: a content filter held it back.");
    }

    /** @param detail what the vendor said, already safe to show; may be empty */
    String vendorFault(String detail) {
        return say("stopped with an error" + closing(detail));
    }

    /** @param detail what the vendor said, already safe to show; may be empty */
    String httpError(int status, VendorError error, String detail) {
        String what = switch (status) {
            case 400, 413, 422 ->
                error.isAboutLength() ? "cannot read a conversation this long" : "did not accept the request";
            case 401, 403 -> settings.key() == null ? "wants a key and has none" : "did not accept the key";
            case 404 -> "was not found at its address";
            case 402 -> "wants to be paid first";
            case 429 -> error.isAboutQuota() ? "has used up its quota" : "gets too many requests for now";
            default -> {
                if (status >= 300 && status < 400) {
                    yield "has moved: its address points elsewhere";
                }
                yield status >= 500 ? "has a fault or is overloaded" : "did not accept the request";
            }
        };
        return say(what + " (HTTP " + status + ")" + closing(detail));
    }

    private String say(String what) {
        return "The model " + settings.modelName() + " " + what;
    }

    private static String closing(String detail) {
        return detail.isEmpty() ? "." : ": " + detail;
    }

    private static String seconds(Duration limit) {
        return limit.toMillis() % 1000 == 0 ? limit.toSeconds() + " s" : limit.toMillis() + " ms";
    }
}
