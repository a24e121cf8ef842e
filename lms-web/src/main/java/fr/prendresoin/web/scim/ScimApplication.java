package fr.prendresoin.web.scim;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** What answers to directories; apart from what answers to pages, so that neither meets the other's errors and JSON. */
@ApplicationPath("/scim/v2")
public class ScimApplication extends Application {

    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(ScimErrors.class, UserResource.class, GroupResource.class, DiscoveryResource.class);
    }
}
