package fr.prendresoin.shared;

import java.lang.reflect.Field;

/** Reads and writes the columns of an entity as the persistence provider does: in its fields, past its behaviour. */
public final class Columns {

    private Columns() {}

    /** The value of a column of this entity. */
    public static Object read(Object entity, String name) {
        try {
            return field(entity, name).get(entity);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts a value into a column of this entity. */
    public static void write(Object entity, String name, Object value) {
        try {
            field(entity, name).set(entity, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Field field(Object entity, String name) {
        try {
            Field field = entity.getClass().getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalArgumentException(entity.getClass().getSimpleName() + " has no column " + name, e);
        }
    }
}
