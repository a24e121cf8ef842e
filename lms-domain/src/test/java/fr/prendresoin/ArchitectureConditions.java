package fr.prendresoin;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import fr.prendresoin.identity.Actor;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The words the rules are made of; accesses count method references too, not calls only. */
final class ArchitectureConditions {

    /** Weaving adds public constructors that only the provider calls. */
    static final DescribedPredicate<JavaConstructor> WRITTEN_BY_HAND =
            DescribedPredicate.describe("written by hand", constructor -> constructor.getRawParameterTypes().stream()
                    .noneMatch(type -> type.getPackageName().startsWith("org.eclipse.persistence")));

    static final DescribedPredicate<JavaClass> OPEN_TRANSACTIONS = DescribedPredicate.describe(
            "open transactions",
            type -> type.isAnnotatedWith(Transactional.class)
                    || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Transactional.class)));

    static final DescribedPredicate<JavaAccess<?>> FIRES_LATER =
            access("fires an event later", target -> on(target, Event.class, "fireAsync"));

    static final DescribedPredicate<JavaAccess<?>> WRITES =
            access("writes", target -> on(target, EntityManager.class, "persist", "merge", "remove"));

    static final DescribedPredicate<JavaAccess<?>> READS_THE_MACHINES_CLOCK = access(
            "reads the machine's clock",
            target -> now(target)
                    || on(target, System.class, "currentTimeMillis")
                    || on(target, java.util.Date.class, "<init>"));

    static final ArchCondition<JavaMethod> TAKE_THE_ACTOR_FIRST = new ArchCondition<>("take the actor first") {
        @Override
        public void check(JavaMethod method, ConditionEvents events) {
            List<JavaClass> parameters = method.getRawParameterTypes();
            boolean first = !parameters.isEmpty() && parameters.get(0).isEquivalentTo(Actor.class);
            events.add(new SimpleConditionEvent(method, first, method.getFullName() + " asks nobody who acts"));
        }
    };

    private ArchitectureConditions() {}

    private static DescribedPredicate<JavaAccess<?>> access(
            String description, Predicate<CodeUnitAccessTarget> condition) {
        return DescribedPredicate.describe(
                description,
                access -> access.getTarget() instanceof CodeUnitAccessTarget target && condition.test(target));
    }

    private static boolean on(CodeUnitAccessTarget target, Class<?> owner, String... names) {
        return target.getOwner().isAssignableTo(owner) && Set.of(names).contains(target.getName());
    }

    /** Whatever is asked for now without saying by which clock; a zone is no clock. */
    private static boolean now(CodeUnitAccessTarget target) {
        return target.getName().equals("now")
                && target.getOwner().getPackageName().startsWith("java.time")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
