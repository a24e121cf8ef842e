package fr.prendresoin.web.errors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers for resources that fail, with the {@link Problem} it was. */
@Provider
public class RestErrors implements ExceptionMapper<RuntimeException> {

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(RuntimeException thrown) {
        Problem problem = Problem.of(thrown, request);
        return Response.status(problem.status())
                .type(Problem.TYPE)
                .entity(problem.text())
                .build();
    }
}
