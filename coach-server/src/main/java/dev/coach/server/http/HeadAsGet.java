package dev.coach.server.http;

import io.javalin.http.Context;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Has a HEAD request answered as the GET that it asks about; the connection leaves the body out. */
final class HeadAsGet extends Handler.Wrapper {
    private static final String HEAD_ONLY = HeadAsGet.class.getName();

    /** Whether nobody will see the body of this answer. */
    static boolean isHeadOnly(Context ctx) {
        return ctx.req().getAttribute(HEAD_ONLY) != null;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (!HttpMethod.HEAD.is(request.getMethod())) {
            return super.handle(request, response, callback);
        }
        request.setAttribute(HEAD_ONLY, true);
        Request get = new Request.Wrapper(request) {
            @Override
            public String getMethod() {
                return HttpMethod.GET.asString();
            }
        };
        return super.handle(get, response, callback);
    }
}
