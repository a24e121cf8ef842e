package fr.prendresoin;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.prendresoin.evidence.OwnKey;
import fr.prendresoin.evidence.PresentActor;
import fr.prendresoin.evidence.SealFixtures;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.shared.DomainEvent;
import fr.prendresoin.shared.DomainEvents;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The beans of the delivered domain without a container: every observer there is hears the events, as in production. */
final class Wiring implements DomainEvents {

    private static final JavaClasses DOMAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fr.prendresoin");

    private final Map<Class<?>, Object> beans = new HashMap<>();

    Wiring(EntityManager entityManager, Clock clock) {
        beans.put(EntityManager.class, entityManager);
        beans.put(Clock.class, clock);
        beans.put(DomainEvents.class, this);
        beans.put(OwnKey.class, SealFixtures.known(entityManager));
        beans.put(PresentActor.class, (PresentActor) () -> Actor.system("test"));
    }

    /** From now on this is the bean of the type. */
    <T> Wiring with(Class<T> type, T bean) {
        beans.put(type, bean);
        return this;
    }

    /** The one bean of a type, made with what its constructor asks for. */
    <T> T get(Class<T> type) {
        if (!beans.containsKey(type)) {
            beans.put(type, made(type.isInterface() ? only(type) : type));
        }
        return type.cast(beans.get(type));
    }

    @Override
    public void publish(DomainEvent event) {
        for (JavaClass each : DOMAIN) {
            if (each.isTopLevelClass() && !each.isInterface()) {
                Class<?> type = each.reflect();
                Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> hears(method, event))
                        .forEach(method -> call(method, get(type), event));
            }
        }
    }

    private static boolean hears(Method method, DomainEvent event) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(Observes.class))
                .map(Parameter::getType)
                .anyMatch(type -> type.isInstance(event));
    }

    private static void call(Method method, Object bean, DomainEvent event) {
        try {
            method.setAccessible(true);
            method.invoke(bean, event);
        } catch (IllegalAccessException | InvocationTargetException failed) {
            throw new IllegalStateException(method + " failed", failed);
        }
    }

    private static Class<?> only(Class<?> type) {
        List<JavaClass> all = DOMAIN.get(type).getAllSubclasses().stream()
                .filter(each -> !each.isInterface())
                .toList();
        if (all.size() != 1) {
            throw new IllegalStateException(type + " is implemented by " + all);
        }
        return all.get(0).reflect();
    }

    private Object made(Class<?> type) {
        try {
            Constructor<?> constructor = Arrays.stream(type.getDeclaredConstructors())
                    .filter(each -> each.isAnnotationPresent(Inject.class))
                    .findFirst()
                    .orElseGet(() -> type.getDeclaredConstructors()[0]);
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(constructor.getGenericParameterTypes())
                    .map(this::argument)
                    .toArray());
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException("cannot make a " + type, failed);
        }
    }

    /** One bean, or all there are of a type for whoever asks for an {@code Instance} of it. */
    private Object argument(Type wanted) {
        if (wanted instanceof ParameterizedType several && several.getRawType() == Instance.class) {
            return all((Class<?>) several.getActualTypeArguments()[0]);
        }
        return get((Class<?>) wanted);
    }

    private Object all(Class<?> type) {
        List<?> found = DOMAIN.get(type).getAllSubclasses().stream()
                .filter(each -> !each.isInterface())
                .map(each -> get(each.reflect()))
                .toList();
        return Proxy.newProxyInstance(
                Wiring.class.getClassLoader(), new Class<?>[] {Instance.class}, (proxy, method, arguments) -> List.class
                        .getMethod(method.getName())
                        .invoke(found));
    }
}
