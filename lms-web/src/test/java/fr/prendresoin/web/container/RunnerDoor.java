package fr.prendresoin.web.container;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Lets the runner of the tests in: its address is in no list of ours, and our own filters would rightly refuse it. */
public class RunnerDoor extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getServletPath().startsWith("/ArquillianServletRunner")) {
            request.getRequestDispatcher(request.getServletPath()).forward(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
