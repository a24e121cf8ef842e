package fr.prendresoin.web.startup;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * The driver's data source, without its XA face. The server takes every XA source for one of several, and would prepare
 * and commit each write in two phases, for our one database. Its transactions are {@link BriefTransactions}.
 */
public class OnePhaseDataSource implements DataSource {

    /** On each connection; for 150 of them (deploy/db/my.cnf) the server's own limit of 16,382 holds. */
    private static final int PREPARED = 100;

    private final MariaDbDataSource driver = new MariaDbDataSource();

    public void setUrl(String url) throws SQLException {
        driver.setUrl(prepared(url));
    }

    /**
     * Each connection lets the server prepare a statement once, and then sends its values alone: a third of what a short
     * statement costs both sides is its parsing. An address that says how it wants its statements is left alone.
     */
    static String prepared(String url) {
        if (url.contains("useServerPrepStmts")) {
            return url;
        }
        return url + (url.contains("?") ? "&" : "?") + "useServerPrepStmts=true&prepStmtCacheSize=" + PREPARED;
    }

    public void setUser(String user) throws SQLException {
        driver.setUser(user);
    }

    public void setPassword(String password) throws SQLException {
        driver.setPassword(password);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return BriefTransactions.on(driver.getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return BriefTransactions.on(driver.getConnection(user, password));
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return driver.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        driver.setLogWriter(out);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return driver.getLoginTimeout();
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        driver.setLoginTimeout(seconds);
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("org.mariadb.jdbc");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return driver.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return driver.isWrapperFor(type);
    }
}
