package dev.coach.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.router.Endpoint;
import io.javalin.security.Roles;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The registered routes and the contract say the same. */
class RouteContractTest {
    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everyPathOfTheContractHasARouteAndEveryRouteAPath() {
        Set<String> registered = routes().stream()
                .filter(route -> route.path.startsWith("/api/"))
                .map(RouteContractTest::name)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(registered).hasSizeGreaterThan(10).isEqualTo(Contract.get().operations());
    }

    @Test
    void everyRouteHasExactlyOneAccessRule() {
        assertThat(routes())
                .hasSizeGreaterThan(10)
                .allSatisfy(route ->
                        assertThat(rules(route)).as(name(route)).hasSize(1).allMatch(Access.class::isInstance));
    }

    @Test
    void aRouteIsOpenToAnybodyWhenTheContractSaysSo() {
        assertThat(routes())
                .filteredOn(route -> route.path.startsWith("/api/"))
                .allSatisfy(route -> assertThat(rules(route).contains(Access.PUBLIC))
                        .as(name(route))
                        .isEqualTo(Contract.get().isPublic(name(route))));
    }

    @Test
    void everyParameterOfTheContractIsKnownAndNoOther() {
        assertThat(KnownParameters.OF_OPERATION).isNotEmpty();
        assertThat(Contract.get().operations())
                .allSatisfy(operation -> assertThat(KnownParameters.OF_OPERATION.getOrDefault(operation, List.of()))
                        .as(operation)
                        .isEqualTo(Contract.get().queryParameters(operation)));
    }

    private static List<Endpoint> routes() {
        return server.http.javalin().unsafe.internalRouter.allHttpHandlers().stream()
                .map(parsed -> parsed.endpoint)
                .filter(route -> route.method.isHttpMethod())
                .toList();
    }

    private static Set<?> rules(Endpoint route) {
        Roles roles = route.metadata(Roles.class);
        return roles == null ? Set.of() : Objects.requireNonNull(roles.getRoles());
    }

    private static String name(Endpoint route) {
        return route.method.name() + " " + route.path;
    }
}
