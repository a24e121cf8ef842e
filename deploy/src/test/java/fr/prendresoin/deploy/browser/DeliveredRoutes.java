package fr.prendresoin.deploy.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;

/** The addresses that the delivered war answers, read from the war itself: no second list can be forgotten. */
final class DeliveredRoutes {

    private DeliveredRoutes() {}

    static List<String> addresses() {
        Path classes = Path.of("../lms-web/target/prendre-soin/WEB-INF/classes");
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, DeliveredRoutes.class.getClassLoader())) {
            Class<?> routes = loader.loadClass("fr.prendresoin.web.security.Routes");
            List<?> all = (List<?>) routes.getField("ALL").get(null);
            return all.stream().map(DeliveredRoutes::address).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String address(Object route) {
        try {
            return (String) route.getClass().getMethod("address").invoke(route);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
