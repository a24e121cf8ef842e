package fr.prendresoin.web.startup;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A connection whose transactions begin with one word to the database and end with one. The driver says three: autocommit
 * off, commit, autocommit on; and every save of a learner waits for each.
 */
final class BriefTransactions implements InvocationHandler {

    private final Connection driver;
    private boolean manual;
    private boolean begun;

    private BriefTransactions(Connection driver) {
        this.driver = driver;
    }

    /** The same connection, which must be in autocommit and never be told otherwise but through what this returns. */
    static Connection on(Connection driver) {
        return (Connection) Proxy.newProxyInstance(
                BriefTransactions.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new BriefTransactions(driver));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        switch (method.getName()) {
            case "getAutoCommit":
                return !manual;
            case "setAutoCommit":
                change(!(Boolean) arguments[0]);
                return null;
            case "createStatement", "prepareStatement", "prepareCall":
                begin();
                return pass(method, arguments);
            case "commit", "rollback":
                begun = begun && arguments != null;
                return pass(method, arguments);
            default:
                return pass(method, arguments);
        }
    }

    /** Autocommit on in the middle of a transaction commits it, as JDBC has it. */
    private void change(boolean byHand) throws SQLException {
        if (begun && !byHand) {
            driver.commit();
            begun = false;
        }
        manual = byHand;
    }

    private void begin() throws SQLException {
        if (manual && !begun) {
            try (Statement statement = driver.createStatement()) {
                statement.execute("start transaction");
            }
            begun = true;
        }
    }

    private Object pass(Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(driver, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
