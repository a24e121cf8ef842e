package fr.prendresoin.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;

/**
 * Marks the thread that answers somebody who only looks. A thread and not the request: what listens to the database
 * knows no request, and jobs have none.
 */
public final class ReadOnlyThread {

    private static final ThreadLocal<Boolean> LOOKING = new ThreadLocal<>();

    private ReadOnlyThread() {}

    /** Whether this thread may write nothing now. */
    public static boolean present() {
        return LOOKING.get() != null;
    }

    /** Answers the request without being able to write. */
    static void answer(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        LOOKING.set(true);
        try {
            chain.doFilter(request, response);
        } finally {
            LOOKING.remove();
        }
    }
}
