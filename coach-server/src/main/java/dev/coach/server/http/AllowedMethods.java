package dev.coach.server.http;

import io.javalin.http.HandlerType;
import io.javalin.router.InternalRouter;
import java.util.Set;
import java.util.TreeSet;

/** The methods that an address of the interface has. */
record AllowedMethods(InternalRouter router) {
    /** In alphabetical order, with HEAD beside GET; empty when there is no such address. */
    Set<String> at(String path) {
        Set<String> methods = new TreeSet<>();
        router.allHttpHandlers().stream()
                .filter(route -> route.endpoint.method.isHttpMethod()
                        && route.endpoint.path.startsWith("/api/")
                        && route.matches(path))
                .forEach(route -> methods.add(route.endpoint.method.name()));
        if (methods.contains(HandlerType.GET.name())) {
            methods.add(HandlerType.HEAD.name());
        }
        return methods;
    }
}
