package fr.prendresoin.web.errors;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;

/** Answers people when a page fails while it is built or written, as {@link PageErrors} does before. */
public class FacesErrors extends ExceptionHandlerWrapper {

    /** The view is no longer kept: the page was open for too long. */
    static final int EXPIRED = 440;

    FacesErrors(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext context = FacesContext.getCurrentInstance();
        for (Iterator<ExceptionQueuedEvent> queue =
                        getUnhandledExceptionQueuedEvents().iterator();
                queue.hasNext(); ) {
            answer(context, queue.next().getContext().getException());
            queue.remove();
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext context, Throwable thrown) {
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        HttpServletResponse response =
                (HttpServletResponse) context.getExternalContext().getResponse();
        try {
            if (expired(thrown)) {
                response.sendError(EXPIRED);
            } else {
                PageErrors.answer(thrown, request, response);
            }
            context.responseComplete();
        } catch (IOException e) {
            throw new FacesException("the error page could not be sent", e);
        }
    }

    private static boolean expired(Throwable thrown) {
        return thrown instanceof ViewExpiredException || thrown.getCause() instanceof ViewExpiredException;
    }
}
