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
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.ObserverMethod;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** Observers come in the order of their priorities, as in the container. */
    @Override
    public void publish(DomainEvent event) {
        DOMAIN.stream()
                .filter(each -> each.isTopLevelClass() && !each.isInterface())
                .flatMap(each -> Arrays.stream(each.reflect().getDeclaredMethods()))
                .filter(method -> heard(method, event).isPresent())
                .sorted(Comparator.comparingInt(
                        method -> priority(heard(method, event).orElseThrow())))
                .forEach(method -> call(method, get(method.getDeclaringClass()), event));
    }

    /** The parameter that observes events of this type. */
    private static Optional<Parameter> heard(Method method, DomainEvent event) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(Observes.class))
                .filter(parameter -> parameter.getType().isInstance(event))
                .findFirst();
    }

    private static int priority(Parameter heard) {
        return Optional.ofNullable(heard.getAnnotation(Priority.class))
                .map(Priority::value)
                .orElse(ObserverMethod.DEFAULT_PRIORITY);
    }

    private static void call(Method method, Object bean, DomainEvent event) {
        try {
            method.setAccessible(true);
            method.invoke(bean, event);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new IllegalStateException(method + " failed", refused);
        } catch (IllegalAccessException failed) {
            throw new IllegalStateException(method + " failed", failed);
        }
    }

    private static Class<?> only(Class<?> type) {
        List<Class<?>> all = implementations(type);
        if (all.size() != 1) {
            throw new IllegalStateException(type + " is implemented by " + all);
        }
        return all.get(0);
    }

    private static List<Class<?>> implementations(Class<?> type) {
        return DOMAIN.get(type).getAllSubclasses().stream()
                .filter(each -> !each.isInterface())
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    }

    /** What a constructor asks for: one bean, or all there are of a type. */
    private Object asked(Parameter parameter) {
        return parameter.getType() == Instance.class
                ? every((Class<?>) ((ParameterizedType) parameter.getParameterizedType()).getActualTypeArguments()[0])
                : get(parameter.getType());
    }

    /** Whoever is given all beans of a type goes through them, and does nothing else with them. */
    private Object every(Class<?> type) {
        List<?> all = beans.containsKey(type)
                ? List.of(beans.get(type))
                : implementations(type).stream().map(this::get).toList();
        return Proxy.newProxyInstance(
                Wiring.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "iterator" -> all.iterator();
                    case "stream" -> all.stream();
                    case "spliterator" -> all.spliterator();
                    default -> throw new UnsupportedOperationException(method.toString());
                });
    }

    private Object made(Class<?> type) {
        try {
            Constructor<?> constructor = Arrays.stream(type.getDeclaredConstructors())
                    .filter(each -> each.isAnnotationPresent(Inject.class))
                    .findFirst()
                    .orElseGet(() -> type.getDeclaredConstructors()[0]);
            constructor.setAccessible(true);
            return constructor.newInstance(
                    Arrays.stream(constructor.getParameters()).map(this::asked).toArray());
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException("cannot make a " + type, failed);
        }
    }
}
