package fr.prendresoin.web.errors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * Answers for resources that fail, with the {@link Problem} it was. Of every exception: when a commit fails, Jersey looks
 * for who answers to the checked one that is its cause.
 */
@Provider
public class RestErrors implements ExceptionMapper<Exception> {

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(Exception thrown) {
        Problem problem = Problem.of(thrown, request);
        Response.ResponseBuilder answer =
                Response.status(problem.status()).type(Problem.TYPE).entity(problem.text());
        if (problem.forNow()) {
            answer.header(HttpHeaders.RETRY_AFTER, PageErrors.SECONDS_TO_WAIT);
        }
        return answer.build();
    }
}
